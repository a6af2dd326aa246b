import { Recent } from '../../session/recent';

/** Things of one kind that are kept, at most. */
const KEPT = 50;

/** Makes each thing once and keeps those last used; what could not be made is tried anew. */
export class Once<T> {
  private readonly made = new Recent<string, Promise<T>>(KEPT);

  get(key: string, make: () => Promise<T>): Promise<T> {
    const known = this.made.get(key);
    if (known !== undefined) return known;
    const making = make();
    this.made.set(key, making);
    making.catch(() => this.made.delete(key));
    return making;
  }
}
