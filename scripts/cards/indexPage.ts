interface Row {
  readonly file: string;
  readonly bytes: number;
  readonly pictures: readonly string[];
}

/** A page with every card in every look, side by side. */
export function indexPage(rows: readonly Row[]): string {
  const sections = rows.map(
    ({ file, bytes, pictures }) => `<h2 id="${file}">${file}</h2>
<p><a href="${file}.json">JSON</a>, ${(bytes / 1024).toFixed(1)} KB</p>
<div>${pictures.map((src) => `<img loading="lazy" src="${src}" alt="${src}">`).join('')}</div>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Cards</title>
<style>body{font:15px system-ui;margin:24px;background:#888}div{display:flex;gap:16px;align-items:flex-start;overflow:auto}</style>
<h1>Cards</h1>
${sections.join('\n')}
</html>`;
}
