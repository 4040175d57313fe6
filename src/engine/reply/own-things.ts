export function ownThings(text: string): Set<string> {
  return new Set(
    (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
      .filter((w) => w.length > 3 || /\d/.test(w))
      .map((w) => w.slice(0, 6)),
  );
}
