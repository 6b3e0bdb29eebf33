import { MigrationInterface, QueryRunner } from 'typeorm';

export class CompanyPoints1795448120502 implements MigrationInterface {
  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `CREATE TABLE "points_account" ("createdAt" TIMESTAMP NOT NULL DEFAULT now(), "updatedAt" TIMESTAMP NOT NULL DEFAULT now(), "balance" integer NOT NULL DEFAULT '0', "reserved" integer NOT NULL DEFAULT '0', "id" SERIAL NOT NULL, "customerId" integer NOT NULL, "channelId" integer NOT NULL, CONSTRAINT "UQ_9f4327e104c7801ac2996965bcc" UNIQUE ("customerId", "channelId"), CONSTRAINT "CHK_9533bd9a0fff6d7c2c205bea00" CHECK ("reserved" >= 0 AND "reserved" <= "balance"), CONSTRAINT "CHK_0282585176c47861a7aaaf395e" CHECK ("balance" >= 0), CONSTRAINT "PK_97af13cdc3f34110ec457684d03" PRIMARY KEY ("id"))`,
      undefined,
    );
    await queryRunner.query(
      `CREATE TABLE "points_entry" ("createdAt" TIMESTAMP NOT NULL DEFAULT now(), "updatedAt" TIMESTAMP NOT NULL DEFAULT now(), "type" character varying(10) NOT NULL, "points" integer NOT NULL, "balanceAfter" integer NOT NULL, "reason" text, "orderCode" character varying, "rate" double precision, "idempotencyKey" character varying(255), "id" SERIAL NOT NULL, "accountId" integer NOT NULL, "authorId" integer, "orderId" integer, CONSTRAINT "UQ_d2e741bf0e58563454668c77a5d" UNIQUE ("idempotencyKey"), CONSTRAINT "CHK_2fffec8da3d5c3154e0f5ea106" CHECK ("balanceAfter" >= 0), CONSTRAINT "CHK_e16bc69f4dcfb0851f5a8f19e9" CHECK ("points" <> 0), CONSTRAINT "PK_9eb493c02592da87f5b86b15983" PRIMARY KEY ("id"))`,
      undefined,
    );
    await queryRunner.query(`CREATE INDEX "IDX_49b67dc445c999bc94ca8ed913" ON "points_entry" ("orderId") `, undefined);
    await queryRunner.query(
      `CREATE INDEX "IDX_5e9c5137a69ee0235d99b3fe20" ON "points_entry" ("accountId", "id") `,
      undefined,
    );
    await queryRunner.query(
      `CREATE TABLE "points_lot" ("createdAt" TIMESTAMP NOT NULL DEFAULT now(), "updatedAt" TIMESTAMP NOT NULL DEFAULT now(), "remaining" integer NOT NULL, "expiresAt" TIMESTAMP, "warnedAt" TIMESTAMP, "id" SERIAL NOT NULL, "accountId" integer NOT NULL, CONSTRAINT "CHK_78e077d1e90e7e45a81318d136" CHECK ("remaining" > 0), CONSTRAINT "PK_fa6b1b8dabcf8cf4841195093c6" PRIMARY KEY ("id"))`,
      undefined,
    );
    await queryRunner.query(`CREATE INDEX "IDX_37c6bf0b6f4c44610fe2d934aa" ON "points_lot" ("expiresAt") `, undefined);
    await queryRunner.query(
      `CREATE INDEX "IDX_3ffc0ffda3f17f52897f5f3037" ON "points_lot" ("accountId", "expiresAt") `,
      undefined,
    );
    await queryRunner.query(
      `CREATE TABLE "points_batch" ("createdAt" TIMESTAMP NOT NULL DEFAULT now(), "updatedAt" TIMESTAMP NOT NULL DEFAULT now(), "key" character varying(150) NOT NULL, "reason" text NOT NULL, "recipients" text NOT NULL, "total" integer NOT NULL, "points" integer NOT NULL, "done" integer NOT NULL DEFAULT '0', "state" character varying(10) NOT NULL, "expiresAt" TIMESTAMP, "id" SERIAL NOT NULL, "channelId" integer NOT NULL, "authorId" integer, CONSTRAINT "UQ_9551ae199956a9fb0af64d4700a" UNIQUE ("channelId", "key"), CONSTRAINT "PK_00a0f0f50d03574be5aaed3c2c7" PRIMARY KEY ("id"))`,
      undefined,
    );
    await queryRunner.query(`CREATE INDEX "IDX_578946598011a9cac52e56caa4" ON "points_batch" ("state") `, undefined);
    await queryRunner.query(
      `CREATE TABLE "points_budget" ("createdAt" TIMESTAMP NOT NULL DEFAULT now(), "updatedAt" TIMESTAMP NOT NULL DEFAULT now(), "source" character varying(50) NOT NULL, "points" integer NOT NULL, "period" character varying(10) NOT NULL, "carryOver" boolean NOT NULL, "enabled" boolean NOT NULL DEFAULT true, "grantedPeriod" character varying(10), "id" SERIAL NOT NULL, "channelId" integer NOT NULL, "targetId" integer NOT NULL, CONSTRAINT "CHK_0db10931aead1da902ba92dddb" CHECK ("points" > 0), CONSTRAINT "PK_ba6cb23cbedd4ef34507789d7a4" PRIMARY KEY ("id"))`,
      undefined,
    );
    await queryRunner.query(
      `CREATE INDEX "IDX_6e3504a080d06456ab66f4bb9f" ON "points_budget" ("channelId") `,
      undefined,
    );
    await queryRunner.query(`ALTER TABLE "channel" ADD "customFieldsPointsholdhours" integer`, undefined);
    await queryRunner.query(`ALTER TABLE "channel" ADD "customFieldsPointsexpirymonths" integer`, undefined);
    await queryRunner.query(
      `ALTER TABLE "points_account" ADD CONSTRAINT "FK_6b2e6dc3d1ae23a8d3d82d34e49" FOREIGN KEY ("customerId") REFERENCES "customer"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
      undefined,
    );
    await queryRunner.query(
      `ALTER TABLE "points_entry" ADD CONSTRAINT "FK_76add9acbced0ca9f8e4627dd49" FOREIGN KEY ("accountId") REFERENCES "points_account"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
      undefined,
    );
    await queryRunner.query(
      `ALTER TABLE "points_entry" ADD CONSTRAINT "FK_e5fd3ee7f643f801e29abd3f793" FOREIGN KEY ("authorId") REFERENCES "administrator"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
      undefined,
    );
    await queryRunner.query(
      `ALTER TABLE "points_entry" ADD CONSTRAINT "FK_49b67dc445c999bc94ca8ed9132" FOREIGN KEY ("orderId") REFERENCES "order"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
      undefined,
    );
    await queryRunner.query(
      `ALTER TABLE "points_lot" ADD CONSTRAINT "FK_2a21d622715579077728b91a6e5" FOREIGN KEY ("accountId") REFERENCES "points_account"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
      undefined,
    );
    await queryRunner.query(
      `ALTER TABLE "points_batch" ADD CONSTRAINT "FK_15641f7640e4e07f8d40526129a" FOREIGN KEY ("authorId") REFERENCES "administrator"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
      undefined,
    );
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE "points_batch" DROP CONSTRAINT "FK_15641f7640e4e07f8d40526129a"`, undefined);
    await queryRunner.query(`ALTER TABLE "points_lot" DROP CONSTRAINT "FK_2a21d622715579077728b91a6e5"`, undefined);
    await queryRunner.query(`ALTER TABLE "points_entry" DROP CONSTRAINT "FK_49b67dc445c999bc94ca8ed9132"`, undefined);
    await queryRunner.query(`ALTER TABLE "points_entry" DROP CONSTRAINT "FK_e5fd3ee7f643f801e29abd3f793"`, undefined);
    await queryRunner.query(`ALTER TABLE "points_entry" DROP CONSTRAINT "FK_76add9acbced0ca9f8e4627dd49"`, undefined);
    await queryRunner.query(`ALTER TABLE "points_account" DROP CONSTRAINT "FK_6b2e6dc3d1ae23a8d3d82d34e49"`, undefined);
    await queryRunner.query(`ALTER TABLE "channel" DROP COLUMN "customFieldsPointsexpirymonths"`, undefined);
    await queryRunner.query(`ALTER TABLE "channel" DROP COLUMN "customFieldsPointsholdhours"`, undefined);
    await queryRunner.query(`DROP INDEX "public"."IDX_6e3504a080d06456ab66f4bb9f"`, undefined);
    await queryRunner.query(`DROP TABLE "points_budget"`, undefined);
    await queryRunner.query(`DROP INDEX "public"."IDX_578946598011a9cac52e56caa4"`, undefined);
    await queryRunner.query(`DROP TABLE "points_batch"`, undefined);
    await queryRunner.query(`DROP INDEX "public"."IDX_3ffc0ffda3f17f52897f5f3037"`, undefined);
    await queryRunner.query(`DROP INDEX "public"."IDX_37c6bf0b6f4c44610fe2d934aa"`, undefined);
    await queryRunner.query(`DROP TABLE "points_lot"`, undefined);
    await queryRunner.query(`DROP INDEX "public"."IDX_5e9c5137a69ee0235d99b3fe20"`, undefined);
    await queryRunner.query(`DROP INDEX "public"."IDX_49b67dc445c999bc94ca8ed913"`, undefined);
    await queryRunner.query(`DROP TABLE "points_entry"`, undefined);
    await queryRunner.query(`DROP TABLE "points_account"`, undefined);
  }
}
