import { computed, inject, Injectable, signal } from '@angular/core';
import { DataService } from '@vendure/admin-ui/core';

/** The channel in which the merchant works now: the menu leads to its page. */
@Injectable({ providedIn: 'root' })
export class ActiveChannel {
  private readonly current = signal<string | null>(null);
  /**
   * Where its settings are. The same array as long as it is the same channel: the menu asks each time it is drawn, and a
   * link that changes each time has it drawn again without end.
   */
  readonly settingsLink = computed(() => {
    const id = this.current();
    return id ? ['/settings', 'channels', id, 'store'] : ['/settings', 'channels'];
  });

  constructor() {
    inject(DataService)
      .client.userStatus()
      .mapStream(({ userStatus }) => userStatus.activeChannelId)
      .subscribe(id => {
        this.current.set(id ?? null);
      });
  }
}
