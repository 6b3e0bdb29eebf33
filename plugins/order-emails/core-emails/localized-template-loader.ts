import type { Injector, RequestContext } from '@vendure/core';
import type { LoadTemplateInput, Partial as TemplatePartial, TemplateLoader } from '@vendure/email-plugin';
import { readdir, readFile } from 'fs/promises';
import { basename, join } from 'path';
import { contentLanguage } from '../../store-settings';

/** What merchants get is in their own language, whichever one the customer speaks. */
const FOR_MERCHANTS = new Set(['account-opened']);

/** Finds `<type>/body.fr.hbs` or `body.en.hbs` after the language of its reader; the partials serve both. */
export class LocalizedTemplateLoader implements TemplateLoader {
  constructor(private directory: string) {}

  loadTemplate(_injector: Injector, ctx: RequestContext, { type, templateName }: LoadTemplateInput): Promise<string> {
    const language = FOR_MERCHANTS.has(type) ? ctx.channel.defaultLanguageCode : ctx.languageCode;
    const name = `${basename(templateName, '.hbs')}.${contentLanguage(language)}.hbs`;
    return readFile(join(this.directory, type, name), 'utf8');
  }

  async loadPartials(): Promise<TemplatePartial[]> {
    const directory = join(this.directory, 'partials');
    const files = (await readdir(directory)).filter(file => file.endsWith('.hbs'));
    return Promise.all(
      files.map(async file => ({
        name: basename(file, '.hbs'),
        content: await readFile(join(directory, file), 'utf8'),
      })),
    );
  }
}
