import type { INestApplication } from '@nestjs/common';
import { ConfigService } from '@vendure/core';

/** Whether a plugin, by the name of its class, is in the server: the demo stores can also be filled in plain Vendure. */
export function isComposed(app: INestApplication, plugin: string): boolean {
  return app.get(ConfigService).plugins.some(entry => 'name' in entry && entry.name === plugin);
}
