export type Value = string | number | boolean;

/** A row to be written. */
export interface Row {
  readonly rowKey: string;
  readonly [property: string]: Value;
}

/** A row as it was read. */
export interface StoredRow {
  readonly rowKey: string;
  readonly etag: string;
  readonly [property: string]: unknown;
}

export type Write =
  /** Fails if the row exists. */
  | { readonly kind: 'create'; readonly row: Row }
  /** Fails if the row is not as it was read. */
  | { readonly kind: 'replace'; readonly row: Row; readonly etag: string }
  /** Changes these properties only; fails if the row is gone. */
  | { readonly kind: 'merge'; readonly row: Row }
  | { readonly kind: 'put'; readonly row: Row }
  /** Fails if the row is gone. */
  | { readonly kind: 'delete'; readonly rowKey: string };
