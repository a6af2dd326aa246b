import { useEffect, useState } from 'preact/hooks';

/** The conversation in the address, after the #, and how to go to another. */
export function useAddress(): [string, (slug: string) => void] {
  const read = (): string => decodeURIComponent(location.hash.slice(1));
  const [slug, setSlug] = useState(read);
  useEffect(() => {
    const follow = (): void => setSlug(read());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return [
    slug,
    (to) => {
      location.hash = encodeURIComponent(to);
    },
  ];
}
