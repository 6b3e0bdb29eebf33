import { ChangeDetectionStrategy, Component } from '@angular/core';

@Component({ selector: 'shop-recap-tab', template: '', changeDetection: ChangeDetectionStrategy.OnPush })
export class RecapTabComponent {}
