import { MigrationInterface, QueryRunner } from 'typeorm';

export class Artwork1795426317536 implements MigrationInterface {
  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `CREATE TABLE "artwork" ("createdAt" TIMESTAMP NOT NULL DEFAULT now(), "updatedAt" TIMESTAMP NOT NULL DEFAULT now(), "ownerKey" character varying(80) NOT NULL, "fileName" character varying(255) NOT NULL, "format" character varying(4) NOT NULL, "mimeType" character varying(100) NOT NULL, "fileSize" integer NOT NULL, "width" integer, "height" integer, "storageKey" character varying(100) NOT NULL, "previewKey" character varying(100), "unusedSince" TIMESTAMP, "id" SERIAL NOT NULL, "channelId" integer NOT NULL, CONSTRAINT "UQ_539666fecdf48d9e7320306c24f" UNIQUE ("storageKey"), CONSTRAINT "PK_ee2e7c5ad7226179d4113a96fa8" PRIMARY KEY ("id"))`,
      undefined,
    );
    await queryRunner.query(
      `CREATE INDEX "IDX_f5fed3fb27e247afea3e20ca9a" ON "artwork" ("ownerKey", "createdAt") `,
      undefined,
    );
    await queryRunner.query(
      `CREATE TABLE "order_artwork" ("createdAt" TIMESTAMP NOT NULL DEFAULT now(), "updatedAt" TIMESTAMP NOT NULL DEFAULT now(), "position" integer NOT NULL, "id" SERIAL NOT NULL, "orderId" integer, "artworkId" integer NOT NULL, CONSTRAINT "UQ_7f6da6e57c20403338bfe60c923" UNIQUE ("orderId", "artworkId"), CONSTRAINT "PK_ac4b69b2cd8154127d3d9d8cd9d" PRIMARY KEY ("id"))`,
      undefined,
    );
    await queryRunner.query(
      `CREATE INDEX "IDX_771d677e95d6389190abf1138d" ON "order_artwork" ("artworkId") `,
      undefined,
    );
    await queryRunner.query(`ALTER TABLE "channel" ADD "customFieldsArtworkformats" text`, undefined);
    await queryRunner.query(`ALTER TABLE "channel" ADD "customFieldsArtworkminimumwidth" integer`, undefined);
    await queryRunner.query(`ALTER TABLE "channel" ADD "customFieldsArtworkminimumheight" integer`, undefined);
    await queryRunner.query(
      `ALTER TABLE "order_artwork" ADD CONSTRAINT "FK_230a1054be230f74953c777fb24" FOREIGN KEY ("orderId") REFERENCES "order"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
      undefined,
    );
    await queryRunner.query(
      `ALTER TABLE "order_artwork" ADD CONSTRAINT "FK_771d677e95d6389190abf1138d4" FOREIGN KEY ("artworkId") REFERENCES "artwork"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
      undefined,
    );
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE "order_artwork" DROP CONSTRAINT "FK_771d677e95d6389190abf1138d4"`, undefined);
    await queryRunner.query(`ALTER TABLE "order_artwork" DROP CONSTRAINT "FK_230a1054be230f74953c777fb24"`, undefined);
    await queryRunner.query(`ALTER TABLE "channel" DROP COLUMN "customFieldsArtworkminimumheight"`, undefined);
    await queryRunner.query(`ALTER TABLE "channel" DROP COLUMN "customFieldsArtworkminimumwidth"`, undefined);
    await queryRunner.query(`ALTER TABLE "channel" DROP COLUMN "customFieldsArtworkformats"`, undefined);
    await queryRunner.query(`DROP INDEX "public"."IDX_771d677e95d6389190abf1138d"`, undefined);
    await queryRunner.query(`DROP TABLE "order_artwork"`, undefined);
    await queryRunner.query(`DROP INDEX "public"."IDX_f5fed3fb27e247afea3e20ca9a"`, undefined);
    await queryRunner.query(`DROP TABLE "artwork"`, undefined);
  }
}
