// The small moves: keys, dropped files, progress. Every page works without them.
"use strict";
(() => {
  const items = () => [...document.querySelectorAll("[data-item]")];
  let at = -1;

  function move(by) {
    const all = items();
    if (!all.length) return;
    all[at]?.classList.remove("here");
    at = Math.min(all.length - 1, Math.max(0, at + by));
    const here = all[at];
    here.classList.add("here");
    here.querySelector("[data-open]")?.focus({ preventScroll: true });
    here.scrollIntoView({ block: "nearest" });
  }

  const press = (selector) => {
    const here = items()[at] ?? document;
    const found = here.querySelector(selector) ?? document.querySelector(selector);
    found?.click();
    return Boolean(found);
  };

  const keys = {
    j: () => move(1),
    k: () => move(-1),
    o: () => press("[data-open]"),
    e: () => press("[data-evidence]"),
    a: () => press("[data-accept]"),
    x: () => press("[data-reject]"),
    s: () => press("[data-skip]"),
    u: () => press("[data-undo]"),
    "/": () => document.querySelector(".big-find input, .top .find input")?.focus(),
    "?": () => location.assign("/help"),
  };

  document.addEventListener("keydown", (event) => {
    const inField = event.target.closest?.("input, textarea, select");
    if (event.key === "Escape" && inField) inField.blur();
    if (inField || event.ctrlKey || event.metaKey || event.altKey) return;
    const act = keys[event.key];
    if (act) {
      event.preventDefault();
      act();
    }
  });

  // Files may be dropped anywhere; they go through the form of the page for reading.
  const form = document.getElementById("read-form");
  document.addEventListener("dragover", (event) => {
    if (form && event.dataTransfer?.types.includes("Files")) {
      event.preventDefault();
      document.body.classList.add("dropping");
    }
  });
  document.addEventListener("dragleave", (event) => {
    if (!event.relatedTarget) document.body.classList.remove("dropping");
  });
  document.addEventListener("drop", (event) => {
    if (form && event.dataTransfer?.files.length) {
      event.preventDefault();
      document.getElementById("files").files = event.dataTransfer.files;
      form.requestSubmit();
    }
  });

  const line = document.querySelector("[data-progress]");
  if (line) {
    const stream = new EventSource(line.dataset.progress);
    stream.addEventListener("progress", (event) => { line.textContent = event.data; });
    stream.addEventListener("end", () => { stream.close(); location.reload(); });
  }

  // The relative form beside an absolute time.
  for (const time of document.querySelectorAll("time[data-ago]")) {
    const minutes = Math.round((Date.now() - Date.parse(time.dateTime)) / 60000);
    const ago = new Intl.RelativeTimeFormat("en", { numeric: "auto" });
    const words = minutes < 60 ? ago.format(-minutes, "minute")
      : minutes < 2880 ? ago.format(-Math.round(minutes / 60), "hour") : ago.format(-Math.round(minutes / 1440), "day");
    time.append(` (${words})`);
  }

  // A shared passage and its partner.
  for (const passage of document.querySelectorAll("[data-passage]")) {
    const pair = () => document.querySelectorAll(`[data-passage="${passage.dataset.passage}"]`);
    passage.addEventListener("pointerenter", () => pair().forEach((one) => one.classList.add("joined")));
    passage.addEventListener("pointerleave", () => pair().forEach((one) => one.classList.remove("joined")));
  }

  // On a narrow screen the filters begin closed.
  if (matchMedia("(max-width: 860px)").matches) {
    document.querySelector(".facets > details")?.removeAttribute("open");
  }
})();
