/** What stands in the place of every private card of somebody whose data were erased. */
export interface ErasedView {
  readonly kind: 'erased';
}
