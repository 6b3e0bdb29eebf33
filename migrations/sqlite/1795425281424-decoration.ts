import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm';

const tables = [
  `CREATE TABLE "imprint_method" ("createdAt" datetime NOT NULL DEFAULT (datetime('now')), "updatedAt" datetime NOT NULL DEFAULT (datetime('now')), "deletedAt" datetime, "code" varchar(100) NOT NULL, "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL)`,
  `CREATE TABLE "imprint_method_translation" ("createdAt" datetime NOT NULL DEFAULT (datetime('now')), "updatedAt" datetime NOT NULL DEFAULT (datetime('now')), "languageCode" varchar NOT NULL, "name" varchar(200) NOT NULL, "description" text, "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL, "baseId" integer, CONSTRAINT "FK_ebe14b166440a78bd2d8ffd7394" FOREIGN KEY ("baseId") REFERENCES "imprint_method" ("id") ON DELETE CASCADE ON UPDATE NO ACTION)`,
  `CREATE INDEX "IDX_ebe14b166440a78bd2d8ffd739" ON "imprint_method_translation" ("baseId")`,
  `CREATE TABLE "product_decoration_rule" ("createdAt" datetime NOT NULL DEFAULT (datetime('now')), "updatedAt" datetime NOT NULL DEFAULT (datetime('now')), "required" boolean NOT NULL DEFAULT (0), "minimumOrderQuantity" integer NOT NULL DEFAULT (1), "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL, "channelId" integer NOT NULL, "productId" integer NOT NULL, CONSTRAINT "UQ_88f2038a0249fa77dbf108f90df" UNIQUE ("channelId", "productId"), CONSTRAINT "FK_5864e856bbe6d1f3145beed53b2" FOREIGN KEY ("productId") REFERENCES "product" ("id") ON DELETE CASCADE ON UPDATE NO ACTION)`,
  `CREATE INDEX "IDX_5864e856bbe6d1f3145beed53b" ON "product_decoration_rule" ("productId")`,
  `CREATE TABLE "product_imprint" ("createdAt" datetime NOT NULL DEFAULT (datetime('now')), "updatedAt" datetime NOT NULL DEFAULT (datetime('now')), "position" integer NOT NULL, "locations" text NOT NULL, "colors" text NOT NULL, "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL, "methodId" integer NOT NULL, "setupCharge" integer NOT NULL, "runCharge" integer NOT NULL, "ruleId" integer NOT NULL, CONSTRAINT "FK_ac7b11ddad55748fdda54a2bbe9" FOREIGN KEY ("ruleId") REFERENCES "product_decoration_rule" ("id") ON DELETE CASCADE ON UPDATE NO ACTION, CONSTRAINT "FK_d0d6b72d92247b0b90f63b8a768" FOREIGN KEY ("methodId") REFERENCES "imprint_method" ("id") ON DELETE CASCADE ON UPDATE NO ACTION)`,
  `CREATE INDEX "IDX_ac7b11ddad55748fdda54a2bbe" ON "product_imprint" ("ruleId")`,
  `CREATE INDEX "IDX_d0d6b72d92247b0b90f63b8a76" ON "product_imprint" ("methodId")`,
  `CREATE TABLE "decoration_notice" ("createdAt" datetime NOT NULL DEFAULT (datetime('now')), "updatedAt" datetime NOT NULL DEFAULT (datetime('now')), "firstChangeAt" datetime NOT NULL, "lastChangeAt" datetime NOT NULL, "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL, "orderId" integer NOT NULL, CONSTRAINT "FK_cc71d8303eba6fab36d3e1e5e80" FOREIGN KEY ("orderId") REFERENCES "order" ("id") ON DELETE CASCADE ON UPDATE NO ACTION)`,
  `CREATE UNIQUE INDEX "IDX_cc71d8303eba6fab36d3e1e5e8" ON "decoration_notice" ("orderId")`,
  `CREATE INDEX "IDX_04162dbb1b330b6c9dafbfba89" ON "decoration_notice" ("lastChangeAt")`,
  `CREATE TABLE "imprint_method_channels_channel" ("imprintMethodId" integer NOT NULL, "channelId" integer NOT NULL, CONSTRAINT "FK_dfe6770ed403b3e25e3d392d09c" FOREIGN KEY ("imprintMethodId") REFERENCES "imprint_method" ("id") ON DELETE CASCADE ON UPDATE CASCADE, CONSTRAINT "FK_077456507c744198a7e9936a52e" FOREIGN KEY ("channelId") REFERENCES "channel" ("id") ON DELETE CASCADE ON UPDATE CASCADE, PRIMARY KEY ("imprintMethodId", "channelId"))`,
  `CREATE INDEX "IDX_dfe6770ed403b3e25e3d392d09" ON "imprint_method_channels_channel" ("imprintMethodId")`,
  `CREATE INDEX "IDX_077456507c744198a7e9936a52" ON "imprint_method_channels_channel" ("channelId")`,
];

const text = (name: string, length?: string) =>
  new TableColumn({ name, type: length ? 'varchar' : 'text', length, isNullable: true });

/** New columns go by the query runner, which copies a table as it finds it, not as it was when this was written. */
const columns: Record<string, TableColumn[]> = {
  product_translation: [text('customFieldsPriceincludestext')],
  order: [new TableColumn({ name: 'customFieldsProductionstarted', type: 'boolean', isNullable: true })],
  order_line: [
    text('customFieldsDesignkey', '64'),
    text('customFieldsImprintmethodid', '64'),
    text('customFieldsImprintlocation', '200'),
    text('customFieldsImprintcolor', '200'),
    text('customFieldsImprintinstructions'),
    text('customFieldsImprintlogoid', '64'),
  ],
};

/** Imprint methods, what products allow, and the decoration of lines. */
export class Decoration1795425281424 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of tables) await queryRunner.query(statement);
    for (const [table, added] of Object.entries(columns)) await queryRunner.addColumns(table, added);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const [table, added] of Object.entries(columns)) await queryRunner.dropColumns(table, added);
    for (const table of [
      'imprint_method_channels_channel',
      'decoration_notice',
      'product_imprint',
      'product_decoration_rule',
      'imprint_method_translation',
      'imprint_method',
    ])
      await queryRunner.dropTable(table);
  }
}
