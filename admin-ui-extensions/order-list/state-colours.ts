import { DOCUMENT } from '@angular/common';
import { inject, Injectable } from '@angular/core';
import { PermissionsService } from '@vendure/admin-ui/core';
import { distinctUntilChanged, filter, map, switchMap, take } from 'rxjs';
import { OrderStatusesService, type OrderStatusInfo } from './order-statuses.service';

/**
 * Gives Vendure's own state labels (order page, latest orders, history) the colours of the server's table of statuses: by
 * themselves "awaiting payment" and "paid" look alike. Begins once somebody is logged in who may read orders.
 */
@Injectable({ providedIn: 'root' })
export class StateColours {
  private readonly document = inject(DOCUMENT);
  private readonly permissions = inject(PermissionsService);
  private readonly statuses = inject(OrderStatusesService);

  start(): void {
    this.permissions.currentUserPermissions$
      .pipe(
        map(() => this.permissions.userHasPermissions(['ReadOrder'])),
        distinctUntilChanged(),
        filter(allowed => allowed),
        take(1),
        switchMap(() => this.statuses.statuses$),
      )
      .subscribe(statuses => {
        this.paint(statuses);
      });
  }

  private paint(statuses: readonly OrderStatusInfo[]): void {
    const style = this.document.createElement('style');
    style.textContent = statuses.flatMap(rules).join('\n');
    this.document.head.append(style);
  }
}

const isName = (state: string) => /^[A-Za-z]+$/.test(state);
const isColour = (colour: string) => /^#[0-9A-Fa-f]{6}$/.test(colour);

/** Weighs the rules more than Vendure's own of a chip's kind (warning, error…). */
const BEFORE_STOCK = '.wrapper.wrapper.wrapper';

function rules({ states, color, textColor }: OrderStatusInfo): string[] {
  if (!isColour(color) || !isColour(textColor)) return [];
  return states
    .filter(isName)
    .map(
      state =>
        `vdr-order-state-label vdr-chip.${state} .wrapper${BEFORE_STOCK} { background-color: ${color}; border-color: ${color}; color: ${textColor}; }` +
        ` vdr-order-state-label vdr-chip.${state} .wrapper${BEFORE_STOCK} :is(.chip-label, clr-icon) { color: ${textColor}; }`,
    );
}
