import type { FindOptionsWhere, ObjectLiteral, Repository } from 'typeorm';

/**
 * Advances a counter's row and answers its new value, or null where there is no such row. The row stays locked until the
 * end of the transaction that the repository belongs to, which a rollback takes the value back with.
 */
export async function nextValue<T extends ObjectLiteral & { value: number }>(
  repository: Repository<T>,
  where: FindOptionsWhere<T>,
): Promise<number | null> {
  const update = repository
    .createQueryBuilder()
    .update()
    .set({ value: () => '"value" + 1' } as never)
    .where(where);
  if (repository.manager.connection.options.type === 'postgres') {
    const result = await update.returning('"value"').execute();
    return (result.raw as { value: number }[]).at(0)?.value ?? null;
  }
  // SQLite has the clause as well; TypeORM does not offer it there.
  const [sql, parameters] = update.getQueryAndParameters();
  const rows = await repository.query<{ value: number }[]>(`${sql} RETURNING "value"`, parameters);
  return rows.at(0)?.value ?? null;
}
