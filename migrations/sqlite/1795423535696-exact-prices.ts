import { type MigrationInterface, type QueryRunner, type Table, TableColumn } from 'typeorm';

const unitPrices = [
  ['product_variant_price', 'price'],
  ['order_line', 'listPrice'],
  ['order_line', 'initialListPrice'],
] as const;

/**
 * Unit prices with four decimals of a cent. SQLite changes a column by copying its table: by the query runner, which
 * copies the table as it finds it, rather than from a list of today's columns.
 */
export class ExactPrices1795423535696 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const [table, column] of unitPrices) {
      await changeType(queryRunner, table, column, { type: 'numeric', precision: 16, scale: 4 });
    }
    await queryRunner.addColumns('product_variant_price', [
      new TableColumn({ name: 'customFieldsOriginalprice', type: 'double precision', isNullable: true }),
      new TableColumn({ name: 'customFieldsPricebreaks', type: 'text', isNullable: true }),
    ]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.dropColumns('product_variant_price', ['customFieldsOriginalprice', 'customFieldsPricebreaks']);
    for (const [table, column] of unitPrices) {
      await queryRunner.query(`UPDATE "${table}" SET "${column}" = CAST(round("${column}") AS integer)`);
      await changeType(queryRunner, table, column, { type: 'integer', precision: undefined, scale: undefined });
    }
  }
}

async function changeType(
  queryRunner: QueryRunner,
  tableName: string,
  columnName: string,
  change: Pick<TableColumn, 'type' | 'precision' | 'scale'>,
): Promise<void> {
  const table = (await queryRunner.getTable(tableName)) as Table;
  const column = table.findColumnByName(columnName)!;
  const changed = Object.assign(column.clone(), change);
  await queryRunner.changeColumn(table, column, changed);
}
