import { Column, DataSource, Entity, PrimaryGeneratedColumn, QueryBuilder } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rememberQueryTexts } from './query-texts';

@Entity({ name: 'drawer' })
class Drawer {
  @PrimaryGeneratedColumn()
  id: number;

  @Column({ name: 'label_text', type: 'varchar' })
  label: string;
}

@Entity({ name: 'shelf' })
class Shelf {
  @PrimaryGeneratedColumn()
  id: number;

  @Column({ name: 'name_text', type: 'varchar' })
  label: string;
}

const prototype = QueryBuilder.prototype as unknown as { replacePropertyNamesForTheWholeQuery: unknown };

describe('texts of queries that are remembered', () => {
  let database: DataSource;

  beforeAll(async () => {
    rememberQueryTexts();
    database = await new DataSource({
      type: 'better-sqlite3',
      database: ':memory:',
      entities: [Drawer, Shelf],
      synchronize: true,
    }).initialize();
  });

  afterAll(() => database.destroy());

  it('says so when the place in TypeORM that it leans on has moved', () => {
    const original = prototype.replacePropertyNamesForTheWholeQuery;
    try {
      prototype.replacePropertyNamesForTheWholeQuery = undefined;
      expect(rememberQueryTexts).toThrow('QueryBuilder.replacePropertyNamesForTheWholeQuery has moved');
    } finally {
      prototype.replacePropertyNamesForTheWholeQuery = original;
    }
  });

  it('is installed once, however often it is asked for', () => {
    const remembering = prototype.replacePropertyNamesForTheWholeQuery;
    rememberQueryTexts();
    expect(prototype.replacePropertyNamesForTheWholeQuery).toBe(remembering);
  });

  it('answers each question with its own values, however often it was asked', async () => {
    const drawers = database.getRepository(Drawer);
    await drawers.save([{ label: 'pens' }, { label: 'paper' }]);
    const named = (label: string) => drawers.createQueryBuilder('it').where('it.label = :label', { label }).getMany();
    expect((await named('pens')).map(({ label }) => label)).toEqual(['pens']);
    expect((await named('paper')).map(({ label }) => label)).toEqual(['paper']);
    expect(await named('glue')).toEqual([]);
    await drawers.update({ label: 'pens' }, { label: 'pencils' });
    await drawers.update({ label: 'paper' }, { label: 'card' });
    expect((await drawers.find({ order: { id: 'ASC' } })).map(({ label }) => label)).toEqual(['pencils', 'card']);
  });

  it('tells the same words about two tables apart', () => {
    const condition = (target: typeof Drawer | typeof Shelf) =>
      database.createQueryBuilder().select('it.label').from(target, 'it').where('it.label IS NULL').getQuery();
    for (let time = 0; time < 2; time++) {
      expect(condition(Drawer)).toContain('"it"."label_text" IS NULL');
      expect(condition(Shelf)).toContain('"it"."name_text" IS NULL');
    }
  });

  it('keeps two databases apart', async () => {
    const other = await new DataSource({
      type: 'better-sqlite3',
      database: ':memory:',
      entities: [Shelf],
    }).initialize();
    try {
      const text = (source: DataSource) =>
        source.getRepository(Shelf).createQueryBuilder('it').orderBy('it.label').getQuery();
      expect(text(other)).toBe(text(database));
      expect(text(other)).toContain('ORDER BY "it"."name_text"');
    } finally {
      await other.destroy();
    }
  });
});
