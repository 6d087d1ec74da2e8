package org.firsthand.export.parquet;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimeUnit;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.firsthand.export.table.Column;
import org.firsthand.export.table.Table;
import org.jspecify.annotations.Nullable;

/** Puts the values of a row into Parquet's columns. */
final class WriteRows extends WriteSupport<@Nullable Object[]> {
  private final Table<?> table;
  private final List<Column> columns;
  private @Nullable RecordConsumer out;

  /**
   * For a table.
   *
   * @param behind columns that a row has behind those of the table
   */
  WriteRows(Table<?> table, List<Column> behind) {
    this.table = table;
    this.columns = Stream.concat(table.columns().stream(), behind.stream()).toList();
  }

  /** The columns in Parquet's words; lists in the three levels of its specification. */
  private MessageType schema() {
    return new MessageType(table.name(), columns.stream().map(WriteRows::type).toList());
  }

  private static Type type(Column column) {
    boolean isNullable = column.nullable();
    return switch (column.type()) {
      case STRING ->
          primitive(PrimitiveTypeName.BINARY, isNullable)
              .as(LogicalTypeAnnotation.stringType())
              .named(column.name());
      case INT64 -> primitive(PrimitiveTypeName.INT64, isNullable).named(column.name());
      case DOUBLE -> primitive(PrimitiveTypeName.DOUBLE, isNullable).named(column.name());
      case BOOLEAN -> primitive(PrimitiveTypeName.BOOLEAN, isNullable).named(column.name());
      case DATE ->
          primitive(PrimitiveTypeName.INT32, isNullable)
              .as(LogicalTypeAnnotation.dateType())
              .named(column.name());
      case TIMESTAMP ->
          primitive(PrimitiveTypeName.INT64, isNullable)
              .as(LogicalTypeAnnotation.timestampType(true, TimeUnit.MICROS))
              .named(column.name());
      case STRINGS ->
          Types.requiredList()
              .requiredElement(PrimitiveTypeName.BINARY)
              .as(LogicalTypeAnnotation.stringType())
              .named(column.name());
      case INT64S ->
          Types.requiredList().requiredElement(PrimitiveTypeName.INT64).named(column.name());
    };
  }

  private static Types.PrimitiveBuilder<org.apache.parquet.schema.PrimitiveType> primitive(
      PrimitiveTypeName name, boolean isNullable) {
    return isNullable ? Types.optional(name) : Types.required(name);
  }

  private WriteContext context() {
    return new WriteContext(schema(), Map.of("firsthand.meaning", table.meaning()));
  }

  @Override
  public WriteContext init(ParquetConfiguration settings) {
    return context();
  }

  @Override
  @Deprecated
  public WriteContext init(org.apache.hadoop.conf.Configuration settings) {
    return context();
  }

  @Override
  public void prepareForWrite(RecordConsumer consumer) {
    out = consumer;
  }

  @Override
  public void write(@Nullable Object[] row) {
    RecordConsumer to = requireNonNull(out);
    to.startMessage();
    for (int i = 0; i < row.length; i++) {
      Object value = row[i];
      if (value != null) {
        String name = columns.get(i).name();
        to.startField(name, i);
        write(value, to);
        to.endField(name, i);
      }
    }
    to.endMessage();
  }

  private static void write(Object value, RecordConsumer to) {
    switch (value) {
      case String text -> to.addBinary(Binary.fromString(text));
      case Long number -> to.addLong(number);
      case Double number -> to.addDouble(number);
      case Boolean flag -> to.addBoolean(flag);
      case LocalDate day -> to.addInteger(Math.toIntExact(day.toEpochDay()));
      case Instant moment -> to.addLong(ChronoUnit.MICROS.between(Instant.EPOCH, moment));
      case List<?> list -> writeList(list, to);
      default ->
          throw new IllegalArgumentException(
              "table value: expected a class of ColumnType, found " + value.getClass());
    }
  }

  private static void writeList(List<?> list, RecordConsumer to) {
    to.startGroup();
    if (!list.isEmpty()) {
      to.startField("list", 0);
      for (Object element : list) {
        to.startGroup();
        to.startField("element", 0);
        write(element, to);
        to.endField("element", 0);
        to.endGroup();
      }
      to.endField("list", 0);
    }
    to.endGroup();
  }
}
