import { MigrationInterface, QueryRunner } from 'typeorm';

export class CompanyPoints1795448110327 implements MigrationInterface {
  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `CREATE TABLE "points_account" ("createdAt" datetime NOT NULL DEFAULT (datetime('now')), "updatedAt" datetime NOT NULL DEFAULT (datetime('now')), "balance" integer NOT NULL DEFAULT (0), "reserved" integer NOT NULL DEFAULT (0), "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL, "customerId" integer NOT NULL, "channelId" integer NOT NULL, CONSTRAINT "UQ_9f4327e104c7801ac2996965bcc" UNIQUE ("customerId", "channelId"), CONSTRAINT "CHK_9533bd9a0fff6d7c2c205bea00" CHECK ("reserved" >= 0 AND "reserved" <= "balance"), CONSTRAINT "CHK_0282585176c47861a7aaaf395e" CHECK ("balance" >= 0))`,
      undefined,
    );
    await queryRunner.query(
      `CREATE TABLE "points_entry" ("createdAt" datetime NOT NULL DEFAULT (datetime('now')), "updatedAt" datetime NOT NULL DEFAULT (datetime('now')), "type" varchar(10) NOT NULL, "points" integer NOT NULL, "balanceAfter" integer NOT NULL, "reason" text, "orderCode" varchar, "rate" double precision, "idempotencyKey" varchar(255), "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL, "accountId" integer NOT NULL, "authorId" integer, "orderId" integer, CONSTRAINT "UQ_d2e741bf0e58563454668c77a5d" UNIQUE ("idempotencyKey"), CONSTRAINT "CHK_2fffec8da3d5c3154e0f5ea106" CHECK ("balanceAfter" >= 0), CONSTRAINT "CHK_e16bc69f4dcfb0851f5a8f19e9" CHECK ("points" <> 0))`,
      undefined,
    );
    await queryRunner.query(`CREATE INDEX "IDX_49b67dc445c999bc94ca8ed913" ON "points_entry" ("orderId") `, undefined);
    await queryRunner.query(
      `CREATE INDEX "IDX_5e9c5137a69ee0235d99b3fe20" ON "points_entry" ("accountId", "id") `,
      undefined,
    );
    await queryRunner.query(
      `CREATE TABLE "points_lot" ("createdAt" datetime NOT NULL DEFAULT (datetime('now')), "updatedAt" datetime NOT NULL DEFAULT (datetime('now')), "remaining" integer NOT NULL, "expiresAt" datetime, "warnedAt" datetime, "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL, "accountId" integer NOT NULL, CONSTRAINT "CHK_78e077d1e90e7e45a81318d136" CHECK ("remaining" > 0))`,
      undefined,
    );
    await queryRunner.query(`CREATE INDEX "IDX_37c6bf0b6f4c44610fe2d934aa" ON "points_lot" ("expiresAt") `, undefined);
    await queryRunner.query(
      `CREATE INDEX "IDX_3ffc0ffda3f17f52897f5f3037" ON "points_lot" ("accountId", "expiresAt") `,
      undefined,
    );
    await queryRunner.query(
      `CREATE TABLE "points_batch" ("createdAt" datetime NOT NULL DEFAULT (datetime('now')), "updatedAt" datetime NOT NULL DEFAULT (datetime('now')), "key" varchar(150) NOT NULL, "reason" text NOT NULL, "recipients" text NOT NULL, "total" integer NOT NULL, "points" integer NOT NULL, "done" integer NOT NULL DEFAULT (0), "state" varchar(10) NOT NULL, "expiresAt" datetime, "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL, "channelId" integer NOT NULL, "authorId" integer, CONSTRAINT "UQ_9551ae199956a9fb0af64d4700a" UNIQUE ("channelId", "key"))`,
      undefined,
    );
    await queryRunner.query(`CREATE INDEX "IDX_578946598011a9cac52e56caa4" ON "points_batch" ("state") `, undefined);
    await queryRunner.query(
      `CREATE TABLE "points_budget" ("createdAt" datetime NOT NULL DEFAULT (datetime('now')), "updatedAt" datetime NOT NULL DEFAULT (datetime('now')), "source" varchar(50) NOT NULL, "points" integer NOT NULL, "period" varchar(10) NOT NULL, "carryOver" boolean NOT NULL, "enabled" boolean NOT NULL DEFAULT (1), "grantedPeriod" varchar(10), "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL, "channelId" integer NOT NULL, "targetId" integer NOT NULL, CONSTRAINT "CHK_0db10931aead1da902ba92dddb" CHECK ("points" > 0))`,
      undefined,
    );
    await queryRunner.query(
      `CREATE INDEX "IDX_6e3504a080d06456ab66f4bb9f" ON "points_budget" ("channelId") `,
      undefined,
    );
    await queryRunner.query(`DROP INDEX "IDX_c9ca2f58d4517460435cbd8b4c"`, undefined);
    await queryRunner.query(`DROP INDEX "IDX_afe9f917a1c82b9e9e69f7c612"`, undefined);
    await queryRunner.query(`DROP INDEX "IDX_af2116c7e176b6b88dceceeb74"`, undefined);
    await queryRunner.query(
      `CREATE TABLE "temporary_channel" ("createdAt" datetime NOT NULL DEFAULT (datetime('now')), "updatedAt" datetime NOT NULL DEFAULT (datetime('now')), "code" varchar NOT NULL, "token" varchar NOT NULL, "description" varchar DEFAULT (''), "defaultLanguageCode" varchar NOT NULL, "availableLanguageCodes" text, "defaultCurrencyCode" varchar NOT NULL, "availableCurrencyCodes" text, "trackInventory" boolean NOT NULL DEFAULT (1), "outOfStockThreshold" integer NOT NULL DEFAULT (0), "pricesIncludeTax" boolean NOT NULL, "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL, "sellerId" integer, "defaultTaxZoneId" integer, "defaultShippingZoneId" integer, "customFieldsLogoid" integer, "customFieldsSitename" varchar(100), "customFieldsSiteurl" varchar(500), "customFieldsMerchantemail" varchar(254), "customFieldsAccountsemail" varchar(254), "customFieldsLegalname" varchar(200), "customFieldsLegalform" varchar(100), "customFieldsSharecapital" varchar(100), "customFieldsRegistrationnumber" varchar(50), "customFieldsVatnumber" varchar(20), "customFieldsVatexempt" boolean DEFAULT (0), "customFieldsPhone" varchar(30), "customFieldsWebsite" varchar(500), "customFieldsAddresslines" text, "customFieldsCountrycode" varchar(2), "customFieldsChequepayee" varchar(200), "customFieldsChequeaddress" varchar(500), "customFieldsCashinstructions" text, "customFieldsIban" varchar(42), "customFieldsBic" varchar(14), "customFieldsPaymenttermsdays" integer, "customFieldsLatepenaltyrate" double precision, "customFieldsDepositpercentage" double precision, "customFieldsDeliverbeforebalance" boolean DEFAULT (0), "customFieldsOrdercodeprefix" varchar(10), "customFieldsOrderurlpattern" varchar(500), "customFieldsGuestcheckout" boolean DEFAULT (0), "customFieldsTermsversion" varchar(50), "customFieldsTermsurl" varchar(500), "customFieldsNotices" text, "customFieldsCouponsenabled" boolean DEFAULT (0), "customFieldsDeliverydelaydays" integer, "customFieldsArtworkmaximumfilesize" integer, "customFieldsPointsenabled" boolean DEFAULT (0), "customFieldsPointslabel" varchar(30), "customFieldsPointsunitvalue" integer, "customFieldsLoyaltyenabled" boolean DEFAULT (0), "customFieldsLoyaltyrate" double precision, "customFieldsArtworkformats" text, "customFieldsArtworkminimumwidth" integer, "customFieldsArtworkminimumheight" integer, "customFieldsMerchantcopyemails" text, "customFieldsAccountscopyemails" text, "customFieldsMutednotices" text, "customFieldsPointsholdhours" integer, "customFieldsPointsexpirymonths" integer, CONSTRAINT "UQ_842699fce4f3470a7d06d89de88" UNIQUE ("token"), CONSTRAINT "UQ_06127ac6c6d913f4320759971db" UNIQUE ("code"), CONSTRAINT "FK_47b012f4fa1cda466a854209f09" FOREIGN KEY ("customFieldsLogoid") REFERENCES "asset" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "FK_c9ca2f58d4517460435cbd8b4c9" FOREIGN KEY ("defaultShippingZoneId") REFERENCES "zone" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "FK_afe9f917a1c82b9e9e69f7c6129" FOREIGN KEY ("defaultTaxZoneId") REFERENCES "zone" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "FK_af2116c7e176b6b88dceceeb74b" FOREIGN KEY ("sellerId") REFERENCES "seller" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION)`,
      undefined,
    );
    await queryRunner.query(
      `INSERT INTO "temporary_channel"("createdAt", "updatedAt", "code", "token", "description", "defaultLanguageCode", "availableLanguageCodes", "defaultCurrencyCode", "availableCurrencyCodes", "trackInventory", "outOfStockThreshold", "pricesIncludeTax", "id", "sellerId", "defaultTaxZoneId", "defaultShippingZoneId", "customFieldsLogoid", "customFieldsSitename", "customFieldsSiteurl", "customFieldsMerchantemail", "customFieldsAccountsemail", "customFieldsLegalname", "customFieldsLegalform", "customFieldsSharecapital", "customFieldsRegistrationnumber", "customFieldsVatnumber", "customFieldsVatexempt", "customFieldsPhone", "customFieldsWebsite", "customFieldsAddresslines", "customFieldsCountrycode", "customFieldsChequepayee", "customFieldsChequeaddress", "customFieldsCashinstructions", "customFieldsIban", "customFieldsBic", "customFieldsPaymenttermsdays", "customFieldsLatepenaltyrate", "customFieldsDepositpercentage", "customFieldsDeliverbeforebalance", "customFieldsOrdercodeprefix", "customFieldsOrderurlpattern", "customFieldsGuestcheckout", "customFieldsTermsversion", "customFieldsTermsurl", "customFieldsNotices", "customFieldsCouponsenabled", "customFieldsDeliverydelaydays", "customFieldsArtworkmaximumfilesize", "customFieldsPointsenabled", "customFieldsPointslabel", "customFieldsPointsunitvalue", "customFieldsLoyaltyenabled", "customFieldsLoyaltyrate", "customFieldsArtworkformats", "customFieldsArtworkminimumwidth", "customFieldsArtworkminimumheight", "customFieldsMerchantcopyemails", "customFieldsAccountscopyemails", "customFieldsMutednotices") SELECT "createdAt", "updatedAt", "code", "token", "description", "defaultLanguageCode", "availableLanguageCodes", "defaultCurrencyCode", "availableCurrencyCodes", "trackInventory", "outOfStockThreshold", "pricesIncludeTax", "id", "sellerId", "defaultTaxZoneId", "defaultShippingZoneId", "customFieldsLogoid", "customFieldsSitename", "customFieldsSiteurl", "customFieldsMerchantemail", "customFieldsAccountsemail", "customFieldsLegalname", "customFieldsLegalform", "customFieldsSharecapital", "customFieldsRegistrationnumber", "customFieldsVatnumber", "customFieldsVatexempt", "customFieldsPhone", "customFieldsWebsite", "customFieldsAddresslines", "customFieldsCountrycode", "customFieldsChequepayee", "customFieldsChequeaddress", "customFieldsCashinstructions", "customFieldsIban", "customFieldsBic", "customFieldsPaymenttermsdays", "customFieldsLatepenaltyrate", "customFieldsDepositpercentage", "customFieldsDeliverbeforebalance", "customFieldsOrdercodeprefix", "customFieldsOrderurlpattern", "customFieldsGuestcheckout", "customFieldsTermsversion", "customFieldsTermsurl", "customFieldsNotices", "customFieldsCouponsenabled", "customFieldsDeliverydelaydays", "customFieldsArtworkmaximumfilesize", "customFieldsPointsenabled", "customFieldsPointslabel", "customFieldsPointsunitvalue", "customFieldsLoyaltyenabled", "customFieldsLoyaltyrate", "customFieldsArtworkformats", "customFieldsArtworkminimumwidth", "customFieldsArtworkminimumheight", "customFieldsMerchantcopyemails", "customFieldsAccountscopyemails", "customFieldsMutednotices" FROM "channel"`,
      undefined,
    );
    await queryRunner.query(`DROP TABLE "channel"`, undefined);
    await queryRunner.query(`ALTER TABLE "temporary_channel" RENAME TO "channel"`, undefined);
    await queryRunner.query(
      `CREATE INDEX "IDX_c9ca2f58d4517460435cbd8b4c" ON "channel" ("defaultShippingZoneId") `,
      undefined,
    );
    await queryRunner.query(
      `CREATE INDEX "IDX_afe9f917a1c82b9e9e69f7c612" ON "channel" ("defaultTaxZoneId") `,
      undefined,
    );
    await queryRunner.query(`CREATE INDEX "IDX_af2116c7e176b6b88dceceeb74" ON "channel" ("sellerId") `, undefined);
    await queryRunner.query(
      `CREATE TABLE "temporary_points_account" ("createdAt" datetime NOT NULL DEFAULT (datetime('now')), "updatedAt" datetime NOT NULL DEFAULT (datetime('now')), "balance" integer NOT NULL DEFAULT (0), "reserved" integer NOT NULL DEFAULT (0), "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL, "customerId" integer NOT NULL, "channelId" integer NOT NULL, CONSTRAINT "UQ_9f4327e104c7801ac2996965bcc" UNIQUE ("customerId", "channelId"), CONSTRAINT "CHK_9533bd9a0fff6d7c2c205bea00" CHECK ("reserved" >= 0 AND "reserved" <= "balance"), CONSTRAINT "CHK_0282585176c47861a7aaaf395e" CHECK ("balance" >= 0), CONSTRAINT "FK_6b2e6dc3d1ae23a8d3d82d34e49" FOREIGN KEY ("customerId") REFERENCES "customer" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION)`,
      undefined,
    );
    await queryRunner.query(
      `INSERT INTO "temporary_points_account"("createdAt", "updatedAt", "balance", "reserved", "id", "customerId", "channelId") SELECT "createdAt", "updatedAt", "balance", "reserved", "id", "customerId", "channelId" FROM "points_account"`,
      undefined,
    );
    await queryRunner.query(`DROP TABLE "points_account"`, undefined);
    await queryRunner.query(`ALTER TABLE "temporary_points_account" RENAME TO "points_account"`, undefined);
    await queryRunner.query(`DROP INDEX "IDX_49b67dc445c999bc94ca8ed913"`, undefined);
    await queryRunner.query(`DROP INDEX "IDX_5e9c5137a69ee0235d99b3fe20"`, undefined);
    await queryRunner.query(
      `CREATE TABLE "temporary_points_entry" ("createdAt" datetime NOT NULL DEFAULT (datetime('now')), "updatedAt" datetime NOT NULL DEFAULT (datetime('now')), "type" varchar(10) NOT NULL, "points" integer NOT NULL, "balanceAfter" integer NOT NULL, "reason" text, "orderCode" varchar, "rate" double precision, "idempotencyKey" varchar(255), "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL, "accountId" integer NOT NULL, "authorId" integer, "orderId" integer, CONSTRAINT "UQ_d2e741bf0e58563454668c77a5d" UNIQUE ("idempotencyKey"), CONSTRAINT "CHK_2fffec8da3d5c3154e0f5ea106" CHECK ("balanceAfter" >= 0), CONSTRAINT "CHK_e16bc69f4dcfb0851f5a8f19e9" CHECK ("points" <> 0), CONSTRAINT "FK_76add9acbced0ca9f8e4627dd49" FOREIGN KEY ("accountId") REFERENCES "points_account" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "FK_e5fd3ee7f643f801e29abd3f793" FOREIGN KEY ("authorId") REFERENCES "administrator" ("id") ON DELETE SET NULL ON UPDATE NO ACTION, CONSTRAINT "FK_49b67dc445c999bc94ca8ed9132" FOREIGN KEY ("orderId") REFERENCES "order" ("id") ON DELETE SET NULL ON UPDATE NO ACTION)`,
      undefined,
    );
    await queryRunner.query(
      `INSERT INTO "temporary_points_entry"("createdAt", "updatedAt", "type", "points", "balanceAfter", "reason", "orderCode", "rate", "idempotencyKey", "id", "accountId", "authorId", "orderId") SELECT "createdAt", "updatedAt", "type", "points", "balanceAfter", "reason", "orderCode", "rate", "idempotencyKey", "id", "accountId", "authorId", "orderId" FROM "points_entry"`,
      undefined,
    );
    await queryRunner.query(`DROP TABLE "points_entry"`, undefined);
    await queryRunner.query(`ALTER TABLE "temporary_points_entry" RENAME TO "points_entry"`, undefined);
    await queryRunner.query(`CREATE INDEX "IDX_49b67dc445c999bc94ca8ed913" ON "points_entry" ("orderId") `, undefined);
    await queryRunner.query(
      `CREATE INDEX "IDX_5e9c5137a69ee0235d99b3fe20" ON "points_entry" ("accountId", "id") `,
      undefined,
    );
    await queryRunner.query(`DROP INDEX "IDX_37c6bf0b6f4c44610fe2d934aa"`, undefined);
    await queryRunner.query(`DROP INDEX "IDX_3ffc0ffda3f17f52897f5f3037"`, undefined);
    await queryRunner.query(
      `CREATE TABLE "temporary_points_lot" ("createdAt" datetime NOT NULL DEFAULT (datetime('now')), "updatedAt" datetime NOT NULL DEFAULT (datetime('now')), "remaining" integer NOT NULL, "expiresAt" datetime, "warnedAt" datetime, "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL, "accountId" integer NOT NULL, CONSTRAINT "CHK_78e077d1e90e7e45a81318d136" CHECK ("remaining" > 0), CONSTRAINT "FK_2a21d622715579077728b91a6e5" FOREIGN KEY ("accountId") REFERENCES "points_account" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION)`,
      undefined,
    );
    await queryRunner.query(
      `INSERT INTO "temporary_points_lot"("createdAt", "updatedAt", "remaining", "expiresAt", "warnedAt", "id", "accountId") SELECT "createdAt", "updatedAt", "remaining", "expiresAt", "warnedAt", "id", "accountId" FROM "points_lot"`,
      undefined,
    );
    await queryRunner.query(`DROP TABLE "points_lot"`, undefined);
    await queryRunner.query(`ALTER TABLE "temporary_points_lot" RENAME TO "points_lot"`, undefined);
    await queryRunner.query(`CREATE INDEX "IDX_37c6bf0b6f4c44610fe2d934aa" ON "points_lot" ("expiresAt") `, undefined);
    await queryRunner.query(
      `CREATE INDEX "IDX_3ffc0ffda3f17f52897f5f3037" ON "points_lot" ("accountId", "expiresAt") `,
      undefined,
    );
    await queryRunner.query(`DROP INDEX "IDX_578946598011a9cac52e56caa4"`, undefined);
    await queryRunner.query(
      `CREATE TABLE "temporary_points_batch" ("createdAt" datetime NOT NULL DEFAULT (datetime('now')), "updatedAt" datetime NOT NULL DEFAULT (datetime('now')), "key" varchar(150) NOT NULL, "reason" text NOT NULL, "recipients" text NOT NULL, "total" integer NOT NULL, "points" integer NOT NULL, "done" integer NOT NULL DEFAULT (0), "state" varchar(10) NOT NULL, "expiresAt" datetime, "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL, "channelId" integer NOT NULL, "authorId" integer, CONSTRAINT "UQ_9551ae199956a9fb0af64d4700a" UNIQUE ("channelId", "key"), CONSTRAINT "FK_15641f7640e4e07f8d40526129a" FOREIGN KEY ("authorId") REFERENCES "administrator" ("id") ON DELETE SET NULL ON UPDATE NO ACTION)`,
      undefined,
    );
    await queryRunner.query(
      `INSERT INTO "temporary_points_batch"("createdAt", "updatedAt", "key", "reason", "recipients", "total", "points", "done", "state", "expiresAt", "id", "channelId", "authorId") SELECT "createdAt", "updatedAt", "key", "reason", "recipients", "total", "points", "done", "state", "expiresAt", "id", "channelId", "authorId" FROM "points_batch"`,
      undefined,
    );
    await queryRunner.query(`DROP TABLE "points_batch"`, undefined);
    await queryRunner.query(`ALTER TABLE "temporary_points_batch" RENAME TO "points_batch"`, undefined);
    await queryRunner.query(`CREATE INDEX "IDX_578946598011a9cac52e56caa4" ON "points_batch" ("state") `, undefined);
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP INDEX "IDX_578946598011a9cac52e56caa4"`, undefined);
    await queryRunner.query(`ALTER TABLE "points_batch" RENAME TO "temporary_points_batch"`, undefined);
    await queryRunner.query(
      `CREATE TABLE "points_batch" ("createdAt" datetime NOT NULL DEFAULT (datetime('now')), "updatedAt" datetime NOT NULL DEFAULT (datetime('now')), "key" varchar(150) NOT NULL, "reason" text NOT NULL, "recipients" text NOT NULL, "total" integer NOT NULL, "points" integer NOT NULL, "done" integer NOT NULL DEFAULT (0), "state" varchar(10) NOT NULL, "expiresAt" datetime, "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL, "channelId" integer NOT NULL, "authorId" integer, CONSTRAINT "UQ_9551ae199956a9fb0af64d4700a" UNIQUE ("channelId", "key"))`,
      undefined,
    );
    await queryRunner.query(
      `INSERT INTO "points_batch"("createdAt", "updatedAt", "key", "reason", "recipients", "total", "points", "done", "state", "expiresAt", "id", "channelId", "authorId") SELECT "createdAt", "updatedAt", "key", "reason", "recipients", "total", "points", "done", "state", "expiresAt", "id", "channelId", "authorId" FROM "temporary_points_batch"`,
      undefined,
    );
    await queryRunner.query(`DROP TABLE "temporary_points_batch"`, undefined);
    await queryRunner.query(`CREATE INDEX "IDX_578946598011a9cac52e56caa4" ON "points_batch" ("state") `, undefined);
    await queryRunner.query(`DROP INDEX "IDX_3ffc0ffda3f17f52897f5f3037"`, undefined);
    await queryRunner.query(`DROP INDEX "IDX_37c6bf0b6f4c44610fe2d934aa"`, undefined);
    await queryRunner.query(`ALTER TABLE "points_lot" RENAME TO "temporary_points_lot"`, undefined);
    await queryRunner.query(
      `CREATE TABLE "points_lot" ("createdAt" datetime NOT NULL DEFAULT (datetime('now')), "updatedAt" datetime NOT NULL DEFAULT (datetime('now')), "remaining" integer NOT NULL, "expiresAt" datetime, "warnedAt" datetime, "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL, "accountId" integer NOT NULL, CONSTRAINT "CHK_78e077d1e90e7e45a81318d136" CHECK ("remaining" > 0))`,
      undefined,
    );
    await queryRunner.query(
      `INSERT INTO "points_lot"("createdAt", "updatedAt", "remaining", "expiresAt", "warnedAt", "id", "accountId") SELECT "createdAt", "updatedAt", "remaining", "expiresAt", "warnedAt", "id", "accountId" FROM "temporary_points_lot"`,
      undefined,
    );
    await queryRunner.query(`DROP TABLE "temporary_points_lot"`, undefined);
    await queryRunner.query(
      `CREATE INDEX "IDX_3ffc0ffda3f17f52897f5f3037" ON "points_lot" ("accountId", "expiresAt") `,
      undefined,
    );
    await queryRunner.query(`CREATE INDEX "IDX_37c6bf0b6f4c44610fe2d934aa" ON "points_lot" ("expiresAt") `, undefined);
    await queryRunner.query(`DROP INDEX "IDX_5e9c5137a69ee0235d99b3fe20"`, undefined);
    await queryRunner.query(`DROP INDEX "IDX_49b67dc445c999bc94ca8ed913"`, undefined);
    await queryRunner.query(`ALTER TABLE "points_entry" RENAME TO "temporary_points_entry"`, undefined);
    await queryRunner.query(
      `CREATE TABLE "points_entry" ("createdAt" datetime NOT NULL DEFAULT (datetime('now')), "updatedAt" datetime NOT NULL DEFAULT (datetime('now')), "type" varchar(10) NOT NULL, "points" integer NOT NULL, "balanceAfter" integer NOT NULL, "reason" text, "orderCode" varchar, "rate" double precision, "idempotencyKey" varchar(255), "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL, "accountId" integer NOT NULL, "authorId" integer, "orderId" integer, CONSTRAINT "UQ_d2e741bf0e58563454668c77a5d" UNIQUE ("idempotencyKey"), CONSTRAINT "CHK_2fffec8da3d5c3154e0f5ea106" CHECK ("balanceAfter" >= 0), CONSTRAINT "CHK_e16bc69f4dcfb0851f5a8f19e9" CHECK ("points" <> 0))`,
      undefined,
    );
    await queryRunner.query(
      `INSERT INTO "points_entry"("createdAt", "updatedAt", "type", "points", "balanceAfter", "reason", "orderCode", "rate", "idempotencyKey", "id", "accountId", "authorId", "orderId") SELECT "createdAt", "updatedAt", "type", "points", "balanceAfter", "reason", "orderCode", "rate", "idempotencyKey", "id", "accountId", "authorId", "orderId" FROM "temporary_points_entry"`,
      undefined,
    );
    await queryRunner.query(`DROP TABLE "temporary_points_entry"`, undefined);
    await queryRunner.query(
      `CREATE INDEX "IDX_5e9c5137a69ee0235d99b3fe20" ON "points_entry" ("accountId", "id") `,
      undefined,
    );
    await queryRunner.query(`CREATE INDEX "IDX_49b67dc445c999bc94ca8ed913" ON "points_entry" ("orderId") `, undefined);
    await queryRunner.query(`ALTER TABLE "points_account" RENAME TO "temporary_points_account"`, undefined);
    await queryRunner.query(
      `CREATE TABLE "points_account" ("createdAt" datetime NOT NULL DEFAULT (datetime('now')), "updatedAt" datetime NOT NULL DEFAULT (datetime('now')), "balance" integer NOT NULL DEFAULT (0), "reserved" integer NOT NULL DEFAULT (0), "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL, "customerId" integer NOT NULL, "channelId" integer NOT NULL, CONSTRAINT "UQ_9f4327e104c7801ac2996965bcc" UNIQUE ("customerId", "channelId"), CONSTRAINT "CHK_9533bd9a0fff6d7c2c205bea00" CHECK ("reserved" >= 0 AND "reserved" <= "balance"), CONSTRAINT "CHK_0282585176c47861a7aaaf395e" CHECK ("balance" >= 0))`,
      undefined,
    );
    await queryRunner.query(
      `INSERT INTO "points_account"("createdAt", "updatedAt", "balance", "reserved", "id", "customerId", "channelId") SELECT "createdAt", "updatedAt", "balance", "reserved", "id", "customerId", "channelId" FROM "temporary_points_account"`,
      undefined,
    );
    await queryRunner.query(`DROP TABLE "temporary_points_account"`, undefined);
    await queryRunner.query(`DROP INDEX "IDX_af2116c7e176b6b88dceceeb74"`, undefined);
    await queryRunner.query(`DROP INDEX "IDX_afe9f917a1c82b9e9e69f7c612"`, undefined);
    await queryRunner.query(`DROP INDEX "IDX_c9ca2f58d4517460435cbd8b4c"`, undefined);
    await queryRunner.query(`ALTER TABLE "channel" RENAME TO "temporary_channel"`, undefined);
    await queryRunner.query(
      `CREATE TABLE "channel" ("createdAt" datetime NOT NULL DEFAULT (datetime('now')), "updatedAt" datetime NOT NULL DEFAULT (datetime('now')), "code" varchar NOT NULL, "token" varchar NOT NULL, "description" varchar DEFAULT (''), "defaultLanguageCode" varchar NOT NULL, "availableLanguageCodes" text, "defaultCurrencyCode" varchar NOT NULL, "availableCurrencyCodes" text, "trackInventory" boolean NOT NULL DEFAULT (1), "outOfStockThreshold" integer NOT NULL DEFAULT (0), "pricesIncludeTax" boolean NOT NULL, "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL, "sellerId" integer, "defaultTaxZoneId" integer, "defaultShippingZoneId" integer, "customFieldsLogoid" integer, "customFieldsSitename" varchar(100), "customFieldsSiteurl" varchar(500), "customFieldsMerchantemail" varchar(254), "customFieldsAccountsemail" varchar(254), "customFieldsLegalname" varchar(200), "customFieldsLegalform" varchar(100), "customFieldsSharecapital" varchar(100), "customFieldsRegistrationnumber" varchar(50), "customFieldsVatnumber" varchar(20), "customFieldsVatexempt" boolean DEFAULT (0), "customFieldsPhone" varchar(30), "customFieldsWebsite" varchar(500), "customFieldsAddresslines" text, "customFieldsCountrycode" varchar(2), "customFieldsChequepayee" varchar(200), "customFieldsChequeaddress" varchar(500), "customFieldsCashinstructions" text, "customFieldsIban" varchar(42), "customFieldsBic" varchar(14), "customFieldsPaymenttermsdays" integer, "customFieldsLatepenaltyrate" double precision, "customFieldsDepositpercentage" double precision, "customFieldsDeliverbeforebalance" boolean DEFAULT (0), "customFieldsOrdercodeprefix" varchar(10), "customFieldsOrderurlpattern" varchar(500), "customFieldsGuestcheckout" boolean DEFAULT (0), "customFieldsTermsversion" varchar(50), "customFieldsTermsurl" varchar(500), "customFieldsNotices" text, "customFieldsCouponsenabled" boolean DEFAULT (0), "customFieldsDeliverydelaydays" integer, "customFieldsArtworkmaximumfilesize" integer, "customFieldsPointsenabled" boolean DEFAULT (0), "customFieldsPointslabel" varchar(30), "customFieldsPointsunitvalue" integer, "customFieldsLoyaltyenabled" boolean DEFAULT (0), "customFieldsLoyaltyrate" double precision, "customFieldsArtworkformats" text, "customFieldsArtworkminimumwidth" integer, "customFieldsArtworkminimumheight" integer, "customFieldsMerchantcopyemails" text, "customFieldsAccountscopyemails" text, "customFieldsMutednotices" text, CONSTRAINT "UQ_842699fce4f3470a7d06d89de88" UNIQUE ("token"), CONSTRAINT "UQ_06127ac6c6d913f4320759971db" UNIQUE ("code"), CONSTRAINT "FK_47b012f4fa1cda466a854209f09" FOREIGN KEY ("customFieldsLogoid") REFERENCES "asset" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "FK_c9ca2f58d4517460435cbd8b4c9" FOREIGN KEY ("defaultShippingZoneId") REFERENCES "zone" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "FK_afe9f917a1c82b9e9e69f7c6129" FOREIGN KEY ("defaultTaxZoneId") REFERENCES "zone" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "FK_af2116c7e176b6b88dceceeb74b" FOREIGN KEY ("sellerId") REFERENCES "seller" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION)`,
      undefined,
    );
    await queryRunner.query(
      `INSERT INTO "channel"("createdAt", "updatedAt", "code", "token", "description", "defaultLanguageCode", "availableLanguageCodes", "defaultCurrencyCode", "availableCurrencyCodes", "trackInventory", "outOfStockThreshold", "pricesIncludeTax", "id", "sellerId", "defaultTaxZoneId", "defaultShippingZoneId", "customFieldsLogoid", "customFieldsSitename", "customFieldsSiteurl", "customFieldsMerchantemail", "customFieldsAccountsemail", "customFieldsLegalname", "customFieldsLegalform", "customFieldsSharecapital", "customFieldsRegistrationnumber", "customFieldsVatnumber", "customFieldsVatexempt", "customFieldsPhone", "customFieldsWebsite", "customFieldsAddresslines", "customFieldsCountrycode", "customFieldsChequepayee", "customFieldsChequeaddress", "customFieldsCashinstructions", "customFieldsIban", "customFieldsBic", "customFieldsPaymenttermsdays", "customFieldsLatepenaltyrate", "customFieldsDepositpercentage", "customFieldsDeliverbeforebalance", "customFieldsOrdercodeprefix", "customFieldsOrderurlpattern", "customFieldsGuestcheckout", "customFieldsTermsversion", "customFieldsTermsurl", "customFieldsNotices", "customFieldsCouponsenabled", "customFieldsDeliverydelaydays", "customFieldsArtworkmaximumfilesize", "customFieldsPointsenabled", "customFieldsPointslabel", "customFieldsPointsunitvalue", "customFieldsLoyaltyenabled", "customFieldsLoyaltyrate", "customFieldsArtworkformats", "customFieldsArtworkminimumwidth", "customFieldsArtworkminimumheight", "customFieldsMerchantcopyemails", "customFieldsAccountscopyemails", "customFieldsMutednotices") SELECT "createdAt", "updatedAt", "code", "token", "description", "defaultLanguageCode", "availableLanguageCodes", "defaultCurrencyCode", "availableCurrencyCodes", "trackInventory", "outOfStockThreshold", "pricesIncludeTax", "id", "sellerId", "defaultTaxZoneId", "defaultShippingZoneId", "customFieldsLogoid", "customFieldsSitename", "customFieldsSiteurl", "customFieldsMerchantemail", "customFieldsAccountsemail", "customFieldsLegalname", "customFieldsLegalform", "customFieldsSharecapital", "customFieldsRegistrationnumber", "customFieldsVatnumber", "customFieldsVatexempt", "customFieldsPhone", "customFieldsWebsite", "customFieldsAddresslines", "customFieldsCountrycode", "customFieldsChequepayee", "customFieldsChequeaddress", "customFieldsCashinstructions", "customFieldsIban", "customFieldsBic", "customFieldsPaymenttermsdays", "customFieldsLatepenaltyrate", "customFieldsDepositpercentage", "customFieldsDeliverbeforebalance", "customFieldsOrdercodeprefix", "customFieldsOrderurlpattern", "customFieldsGuestcheckout", "customFieldsTermsversion", "customFieldsTermsurl", "customFieldsNotices", "customFieldsCouponsenabled", "customFieldsDeliverydelaydays", "customFieldsArtworkmaximumfilesize", "customFieldsPointsenabled", "customFieldsPointslabel", "customFieldsPointsunitvalue", "customFieldsLoyaltyenabled", "customFieldsLoyaltyrate", "customFieldsArtworkformats", "customFieldsArtworkminimumwidth", "customFieldsArtworkminimumheight", "customFieldsMerchantcopyemails", "customFieldsAccountscopyemails", "customFieldsMutednotices" FROM "temporary_channel"`,
      undefined,
    );
    await queryRunner.query(`DROP TABLE "temporary_channel"`, undefined);
    await queryRunner.query(`CREATE INDEX "IDX_af2116c7e176b6b88dceceeb74" ON "channel" ("sellerId") `, undefined);
    await queryRunner.query(
      `CREATE INDEX "IDX_afe9f917a1c82b9e9e69f7c612" ON "channel" ("defaultTaxZoneId") `,
      undefined,
    );
    await queryRunner.query(
      `CREATE INDEX "IDX_c9ca2f58d4517460435cbd8b4c" ON "channel" ("defaultShippingZoneId") `,
      undefined,
    );
    await queryRunner.query(`DROP INDEX "IDX_6e3504a080d06456ab66f4bb9f"`, undefined);
    await queryRunner.query(`DROP TABLE "points_budget"`, undefined);
    await queryRunner.query(`DROP INDEX "IDX_578946598011a9cac52e56caa4"`, undefined);
    await queryRunner.query(`DROP TABLE "points_batch"`, undefined);
    await queryRunner.query(`DROP INDEX "IDX_3ffc0ffda3f17f52897f5f3037"`, undefined);
    await queryRunner.query(`DROP INDEX "IDX_37c6bf0b6f4c44610fe2d934aa"`, undefined);
    await queryRunner.query(`DROP TABLE "points_lot"`, undefined);
    await queryRunner.query(`DROP INDEX "IDX_5e9c5137a69ee0235d99b3fe20"`, undefined);
    await queryRunner.query(`DROP INDEX "IDX_49b67dc445c999bc94ca8ed913"`, undefined);
    await queryRunner.query(`DROP TABLE "points_entry"`, undefined);
    await queryRunner.query(`DROP TABLE "points_account"`, undefined);
  }
}
