import type { FindOptionsWhere, ObjectLiteral, Repository, UpdateQueryBuilder } from 'typeorm';

/**
 * Advances a counter's row and answers its new value, or null where there is no such row. The row stays locked until the
 * end of the transaction that the repository belongs to, which a rollback takes the value back with.
 */
export function nextValue<T extends ObjectLiteral & { value: number }>(
  repository: Repository<T>,
  where: FindOptionsWhere<T>,
): Promise<number | null> {
  const update = repository
    .createQueryBuilder()
    .update()
    .set({ value: () => '"value" + 1' } as never)
    .where(where);
  return updatedValue(repository, update, 'value');
}

/**
 * Runs an UPDATE of one row and answers a column of it as it is then, or null where no row meets the conditions.
 * @param repository of the transaction that the update belongs to
 */
export async function updatedValue<T extends ObjectLiteral, C extends string & keyof T>(
  repository: Repository<T>,
  update: UpdateQueryBuilder<T>,
  column: C,
): Promise<T[C] | null> {
  if (repository.manager.connection.options.type === 'postgres') {
    const result = await update.returning(`"${column}"`).execute();
    return (result.raw as Pick<T, C>[]).at(0)?.[column] ?? null;
  }
  // SQLite has the clause as well; TypeORM does not offer it there.
  const [sql, parameters] = update.getQueryAndParameters();
  const rows = await repository.query<Pick<T, C>[]>(`${sql} RETURNING "${column}"`, parameters);
  return rows.at(0)?.[column] ?? null;
}
