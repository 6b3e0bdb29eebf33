import { MigrationInterface, QueryRunner } from 'typeorm';

export class Artwork1795426310311 implements MigrationInterface {
  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `CREATE TABLE "artwork" ("createdAt" datetime NOT NULL DEFAULT (datetime('now')), "updatedAt" datetime NOT NULL DEFAULT (datetime('now')), "ownerKey" varchar(80) NOT NULL, "fileName" varchar(255) NOT NULL, "format" varchar(4) NOT NULL, "mimeType" varchar(100) NOT NULL, "fileSize" integer NOT NULL, "width" integer, "height" integer, "storageKey" varchar(100) NOT NULL, "previewKey" varchar(100), "unusedSince" datetime, "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL, "channelId" integer NOT NULL, CONSTRAINT "UQ_539666fecdf48d9e7320306c24f" UNIQUE ("storageKey"))`,
      undefined,
    );
    await queryRunner.query(
      `CREATE INDEX "IDX_f5fed3fb27e247afea3e20ca9a" ON "artwork" ("ownerKey", "createdAt") `,
      undefined,
    );
    await queryRunner.query(
      `CREATE TABLE "order_artwork" ("createdAt" datetime NOT NULL DEFAULT (datetime('now')), "updatedAt" datetime NOT NULL DEFAULT (datetime('now')), "position" integer NOT NULL, "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL, "orderId" integer, "artworkId" integer NOT NULL, CONSTRAINT "UQ_7f6da6e57c20403338bfe60c923" UNIQUE ("orderId", "artworkId"))`,
      undefined,
    );
    await queryRunner.query(
      `CREATE INDEX "IDX_771d677e95d6389190abf1138d" ON "order_artwork" ("artworkId") `,
      undefined,
    );
    await queryRunner.query(`DROP INDEX "IDX_c9ca2f58d4517460435cbd8b4c"`, undefined);
    await queryRunner.query(`DROP INDEX "IDX_afe9f917a1c82b9e9e69f7c612"`, undefined);
    await queryRunner.query(`DROP INDEX "IDX_af2116c7e176b6b88dceceeb74"`, undefined);
    await queryRunner.query(
      `CREATE TABLE "temporary_channel" ("createdAt" datetime NOT NULL DEFAULT (datetime('now')), "updatedAt" datetime NOT NULL DEFAULT (datetime('now')), "code" varchar NOT NULL, "token" varchar NOT NULL, "description" varchar DEFAULT (''), "defaultLanguageCode" varchar NOT NULL, "availableLanguageCodes" text, "defaultCurrencyCode" varchar NOT NULL, "availableCurrencyCodes" text, "trackInventory" boolean NOT NULL DEFAULT (1), "outOfStockThreshold" integer NOT NULL DEFAULT (0), "pricesIncludeTax" boolean NOT NULL, "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL, "sellerId" integer, "defaultTaxZoneId" integer, "defaultShippingZoneId" integer, "customFieldsLogoid" integer, "customFieldsSitename" varchar(100), "customFieldsSiteurl" varchar(500), "customFieldsMerchantemail" varchar(254), "customFieldsAccountsemail" varchar(254), "customFieldsLegalname" varchar(200), "customFieldsLegalform" varchar(100), "customFieldsSharecapital" varchar(100), "customFieldsRegistrationnumber" varchar(50), "customFieldsVatnumber" varchar(20), "customFieldsVatexempt" boolean DEFAULT (0), "customFieldsPhone" varchar(30), "customFieldsWebsite" varchar(500), "customFieldsAddresslines" text, "customFieldsCountrycode" varchar(2), "customFieldsChequepayee" varchar(200), "customFieldsChequeaddress" varchar(500), "customFieldsCashinstructions" text, "customFieldsIban" varchar(42), "customFieldsBic" varchar(14), "customFieldsPaymenttermsdays" integer, "customFieldsLatepenaltyrate" double precision, "customFieldsDepositpercentage" double precision, "customFieldsDeliverbeforebalance" boolean DEFAULT (0), "customFieldsOrdercodeprefix" varchar(10), "customFieldsOrderurlpattern" varchar(500), "customFieldsGuestcheckout" boolean DEFAULT (0), "customFieldsTermsversion" varchar(50), "customFieldsTermsurl" varchar(500), "customFieldsNotices" text, "customFieldsCouponsenabled" boolean DEFAULT (0), "customFieldsDeliverydelaydays" integer, "customFieldsArtworkmaximumfilesize" integer, "customFieldsPointsenabled" boolean DEFAULT (0), "customFieldsPointslabel" varchar(30), "customFieldsPointsunitvalue" integer, "customFieldsLoyaltyenabled" boolean DEFAULT (0), "customFieldsLoyaltyrate" double precision, "customFieldsArtworkformats" text, "customFieldsArtworkminimumwidth" integer, "customFieldsArtworkminimumheight" integer, CONSTRAINT "UQ_842699fce4f3470a7d06d89de88" UNIQUE ("token"), CONSTRAINT "UQ_06127ac6c6d913f4320759971db" UNIQUE ("code"), CONSTRAINT "FK_47b012f4fa1cda466a854209f09" FOREIGN KEY ("customFieldsLogoid") REFERENCES "asset" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "FK_c9ca2f58d4517460435cbd8b4c9" FOREIGN KEY ("defaultShippingZoneId") REFERENCES "zone" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "FK_afe9f917a1c82b9e9e69f7c6129" FOREIGN KEY ("defaultTaxZoneId") REFERENCES "zone" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "FK_af2116c7e176b6b88dceceeb74b" FOREIGN KEY ("sellerId") REFERENCES "seller" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION)`,
      undefined,
    );
    await queryRunner.query(
      `INSERT INTO "temporary_channel"("createdAt", "updatedAt", "code", "token", "description", "defaultLanguageCode", "availableLanguageCodes", "defaultCurrencyCode", "availableCurrencyCodes", "trackInventory", "outOfStockThreshold", "pricesIncludeTax", "id", "sellerId", "defaultTaxZoneId", "defaultShippingZoneId", "customFieldsLogoid", "customFieldsSitename", "customFieldsSiteurl", "customFieldsMerchantemail", "customFieldsAccountsemail", "customFieldsLegalname", "customFieldsLegalform", "customFieldsSharecapital", "customFieldsRegistrationnumber", "customFieldsVatnumber", "customFieldsVatexempt", "customFieldsPhone", "customFieldsWebsite", "customFieldsAddresslines", "customFieldsCountrycode", "customFieldsChequepayee", "customFieldsChequeaddress", "customFieldsCashinstructions", "customFieldsIban", "customFieldsBic", "customFieldsPaymenttermsdays", "customFieldsLatepenaltyrate", "customFieldsDepositpercentage", "customFieldsDeliverbeforebalance", "customFieldsOrdercodeprefix", "customFieldsOrderurlpattern", "customFieldsGuestcheckout", "customFieldsTermsversion", "customFieldsTermsurl", "customFieldsNotices", "customFieldsCouponsenabled", "customFieldsDeliverydelaydays", "customFieldsArtworkmaximumfilesize", "customFieldsPointsenabled", "customFieldsPointslabel", "customFieldsPointsunitvalue", "customFieldsLoyaltyenabled", "customFieldsLoyaltyrate") SELECT "createdAt", "updatedAt", "code", "token", "description", "defaultLanguageCode", "availableLanguageCodes", "defaultCurrencyCode", "availableCurrencyCodes", "trackInventory", "outOfStockThreshold", "pricesIncludeTax", "id", "sellerId", "defaultTaxZoneId", "defaultShippingZoneId", "customFieldsLogoid", "customFieldsSitename", "customFieldsSiteurl", "customFieldsMerchantemail", "customFieldsAccountsemail", "customFieldsLegalname", "customFieldsLegalform", "customFieldsSharecapital", "customFieldsRegistrationnumber", "customFieldsVatnumber", "customFieldsVatexempt", "customFieldsPhone", "customFieldsWebsite", "customFieldsAddresslines", "customFieldsCountrycode", "customFieldsChequepayee", "customFieldsChequeaddress", "customFieldsCashinstructions", "customFieldsIban", "customFieldsBic", "customFieldsPaymenttermsdays", "customFieldsLatepenaltyrate", "customFieldsDepositpercentage", "customFieldsDeliverbeforebalance", "customFieldsOrdercodeprefix", "customFieldsOrderurlpattern", "customFieldsGuestcheckout", "customFieldsTermsversion", "customFieldsTermsurl", "customFieldsNotices", "customFieldsCouponsenabled", "customFieldsDeliverydelaydays", "customFieldsArtworkmaximumfilesize", "customFieldsPointsenabled", "customFieldsPointslabel", "customFieldsPointsunitvalue", "customFieldsLoyaltyenabled", "customFieldsLoyaltyrate" FROM "channel"`,
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
    await queryRunner.query(`DROP INDEX "IDX_771d677e95d6389190abf1138d"`, undefined);
    await queryRunner.query(
      `CREATE TABLE "temporary_order_artwork" ("createdAt" datetime NOT NULL DEFAULT (datetime('now')), "updatedAt" datetime NOT NULL DEFAULT (datetime('now')), "position" integer NOT NULL, "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL, "orderId" integer, "artworkId" integer NOT NULL, CONSTRAINT "UQ_7f6da6e57c20403338bfe60c923" UNIQUE ("orderId", "artworkId"), CONSTRAINT "FK_230a1054be230f74953c777fb24" FOREIGN KEY ("orderId") REFERENCES "order" ("id") ON DELETE SET NULL ON UPDATE NO ACTION, CONSTRAINT "FK_771d677e95d6389190abf1138d4" FOREIGN KEY ("artworkId") REFERENCES "artwork" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION)`,
      undefined,
    );
    await queryRunner.query(
      `INSERT INTO "temporary_order_artwork"("createdAt", "updatedAt", "position", "id", "orderId", "artworkId") SELECT "createdAt", "updatedAt", "position", "id", "orderId", "artworkId" FROM "order_artwork"`,
      undefined,
    );
    await queryRunner.query(`DROP TABLE "order_artwork"`, undefined);
    await queryRunner.query(`ALTER TABLE "temporary_order_artwork" RENAME TO "order_artwork"`, undefined);
    await queryRunner.query(
      `CREATE INDEX "IDX_771d677e95d6389190abf1138d" ON "order_artwork" ("artworkId") `,
      undefined,
    );
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP INDEX "IDX_771d677e95d6389190abf1138d"`, undefined);
    await queryRunner.query(`ALTER TABLE "order_artwork" RENAME TO "temporary_order_artwork"`, undefined);
    await queryRunner.query(
      `CREATE TABLE "order_artwork" ("createdAt" datetime NOT NULL DEFAULT (datetime('now')), "updatedAt" datetime NOT NULL DEFAULT (datetime('now')), "position" integer NOT NULL, "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL, "orderId" integer, "artworkId" integer NOT NULL, CONSTRAINT "UQ_7f6da6e57c20403338bfe60c923" UNIQUE ("orderId", "artworkId"))`,
      undefined,
    );
    await queryRunner.query(
      `INSERT INTO "order_artwork"("createdAt", "updatedAt", "position", "id", "orderId", "artworkId") SELECT "createdAt", "updatedAt", "position", "id", "orderId", "artworkId" FROM "temporary_order_artwork"`,
      undefined,
    );
    await queryRunner.query(`DROP TABLE "temporary_order_artwork"`, undefined);
    await queryRunner.query(
      `CREATE INDEX "IDX_771d677e95d6389190abf1138d" ON "order_artwork" ("artworkId") `,
      undefined,
    );
    await queryRunner.query(`DROP INDEX "IDX_af2116c7e176b6b88dceceeb74"`, undefined);
    await queryRunner.query(`DROP INDEX "IDX_afe9f917a1c82b9e9e69f7c612"`, undefined);
    await queryRunner.query(`DROP INDEX "IDX_c9ca2f58d4517460435cbd8b4c"`, undefined);
    await queryRunner.query(`ALTER TABLE "channel" RENAME TO "temporary_channel"`, undefined);
    await queryRunner.query(
      `CREATE TABLE "channel" ("createdAt" datetime NOT NULL DEFAULT (datetime('now')), "updatedAt" datetime NOT NULL DEFAULT (datetime('now')), "code" varchar NOT NULL, "token" varchar NOT NULL, "description" varchar DEFAULT (''), "defaultLanguageCode" varchar NOT NULL, "availableLanguageCodes" text, "defaultCurrencyCode" varchar NOT NULL, "availableCurrencyCodes" text, "trackInventory" boolean NOT NULL DEFAULT (1), "outOfStockThreshold" integer NOT NULL DEFAULT (0), "pricesIncludeTax" boolean NOT NULL, "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL, "sellerId" integer, "defaultTaxZoneId" integer, "defaultShippingZoneId" integer, "customFieldsLogoid" integer, "customFieldsSitename" varchar(100), "customFieldsSiteurl" varchar(500), "customFieldsMerchantemail" varchar(254), "customFieldsAccountsemail" varchar(254), "customFieldsLegalname" varchar(200), "customFieldsLegalform" varchar(100), "customFieldsSharecapital" varchar(100), "customFieldsRegistrationnumber" varchar(50), "customFieldsVatnumber" varchar(20), "customFieldsVatexempt" boolean DEFAULT (0), "customFieldsPhone" varchar(30), "customFieldsWebsite" varchar(500), "customFieldsAddresslines" text, "customFieldsCountrycode" varchar(2), "customFieldsChequepayee" varchar(200), "customFieldsChequeaddress" varchar(500), "customFieldsCashinstructions" text, "customFieldsIban" varchar(42), "customFieldsBic" varchar(14), "customFieldsPaymenttermsdays" integer, "customFieldsLatepenaltyrate" double precision, "customFieldsDepositpercentage" double precision, "customFieldsDeliverbeforebalance" boolean DEFAULT (0), "customFieldsOrdercodeprefix" varchar(10), "customFieldsOrderurlpattern" varchar(500), "customFieldsGuestcheckout" boolean DEFAULT (0), "customFieldsTermsversion" varchar(50), "customFieldsTermsurl" varchar(500), "customFieldsNotices" text, "customFieldsCouponsenabled" boolean DEFAULT (0), "customFieldsDeliverydelaydays" integer, "customFieldsArtworkmaximumfilesize" integer, "customFieldsPointsenabled" boolean DEFAULT (0), "customFieldsPointslabel" varchar(30), "customFieldsPointsunitvalue" integer, "customFieldsLoyaltyenabled" boolean DEFAULT (0), "customFieldsLoyaltyrate" double precision, CONSTRAINT "UQ_842699fce4f3470a7d06d89de88" UNIQUE ("token"), CONSTRAINT "UQ_06127ac6c6d913f4320759971db" UNIQUE ("code"), CONSTRAINT "FK_47b012f4fa1cda466a854209f09" FOREIGN KEY ("customFieldsLogoid") REFERENCES "asset" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "FK_c9ca2f58d4517460435cbd8b4c9" FOREIGN KEY ("defaultShippingZoneId") REFERENCES "zone" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "FK_afe9f917a1c82b9e9e69f7c6129" FOREIGN KEY ("defaultTaxZoneId") REFERENCES "zone" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "FK_af2116c7e176b6b88dceceeb74b" FOREIGN KEY ("sellerId") REFERENCES "seller" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION)`,
      undefined,
    );
    await queryRunner.query(
      `INSERT INTO "channel"("createdAt", "updatedAt", "code", "token", "description", "defaultLanguageCode", "availableLanguageCodes", "defaultCurrencyCode", "availableCurrencyCodes", "trackInventory", "outOfStockThreshold", "pricesIncludeTax", "id", "sellerId", "defaultTaxZoneId", "defaultShippingZoneId", "customFieldsLogoid", "customFieldsSitename", "customFieldsSiteurl", "customFieldsMerchantemail", "customFieldsAccountsemail", "customFieldsLegalname", "customFieldsLegalform", "customFieldsSharecapital", "customFieldsRegistrationnumber", "customFieldsVatnumber", "customFieldsVatexempt", "customFieldsPhone", "customFieldsWebsite", "customFieldsAddresslines", "customFieldsCountrycode", "customFieldsChequepayee", "customFieldsChequeaddress", "customFieldsCashinstructions", "customFieldsIban", "customFieldsBic", "customFieldsPaymenttermsdays", "customFieldsLatepenaltyrate", "customFieldsDepositpercentage", "customFieldsDeliverbeforebalance", "customFieldsOrdercodeprefix", "customFieldsOrderurlpattern", "customFieldsGuestcheckout", "customFieldsTermsversion", "customFieldsTermsurl", "customFieldsNotices", "customFieldsCouponsenabled", "customFieldsDeliverydelaydays", "customFieldsArtworkmaximumfilesize", "customFieldsPointsenabled", "customFieldsPointslabel", "customFieldsPointsunitvalue", "customFieldsLoyaltyenabled", "customFieldsLoyaltyrate") SELECT "createdAt", "updatedAt", "code", "token", "description", "defaultLanguageCode", "availableLanguageCodes", "defaultCurrencyCode", "availableCurrencyCodes", "trackInventory", "outOfStockThreshold", "pricesIncludeTax", "id", "sellerId", "defaultTaxZoneId", "defaultShippingZoneId", "customFieldsLogoid", "customFieldsSitename", "customFieldsSiteurl", "customFieldsMerchantemail", "customFieldsAccountsemail", "customFieldsLegalname", "customFieldsLegalform", "customFieldsSharecapital", "customFieldsRegistrationnumber", "customFieldsVatnumber", "customFieldsVatexempt", "customFieldsPhone", "customFieldsWebsite", "customFieldsAddresslines", "customFieldsCountrycode", "customFieldsChequepayee", "customFieldsChequeaddress", "customFieldsCashinstructions", "customFieldsIban", "customFieldsBic", "customFieldsPaymenttermsdays", "customFieldsLatepenaltyrate", "customFieldsDepositpercentage", "customFieldsDeliverbeforebalance", "customFieldsOrdercodeprefix", "customFieldsOrderurlpattern", "customFieldsGuestcheckout", "customFieldsTermsversion", "customFieldsTermsurl", "customFieldsNotices", "customFieldsCouponsenabled", "customFieldsDeliverydelaydays", "customFieldsArtworkmaximumfilesize", "customFieldsPointsenabled", "customFieldsPointslabel", "customFieldsPointsunitvalue", "customFieldsLoyaltyenabled", "customFieldsLoyaltyrate" FROM "temporary_channel"`,
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
    await queryRunner.query(`DROP INDEX "IDX_771d677e95d6389190abf1138d"`, undefined);
    await queryRunner.query(`DROP TABLE "order_artwork"`, undefined);
    await queryRunner.query(`DROP INDEX "IDX_f5fed3fb27e247afea3e20ca9a"`, undefined);
    await queryRunner.query(`DROP TABLE "artwork"`, undefined);
  }
}
