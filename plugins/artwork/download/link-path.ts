import type { ID } from '@vendure/core';

/** Paths of a file and of its small picture, which are also what gets signed. */
export const downloadPath = (id: ID | string): string => `/artwork/${encodeURIComponent(String(id))}/file`;
export const previewPath = (id: ID | string): string => `/artwork/${encodeURIComponent(String(id))}/preview`;
