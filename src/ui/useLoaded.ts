import { useEffect, useState } from 'react';

/** What `load` gives once it has come; `before` until then and where it fails. Another `load` is asked anew. */
export function useLoaded<Value>(load: () => Promise<Value>, before: Value): Value {
  const [loaded, setLoaded] = useState(before);
  useEffect(() => {
    let isCurrent = true;
    load().then(
      (value) => isCurrent && setLoaded(() => value),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [load]);
  return loaded;
}
