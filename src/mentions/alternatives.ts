/** The forms of vocabulary rows as alternatives of a pattern; forms stand apart by a space. */
export function alternatives(rows: readonly { readonly forms: string }[]): string {
  return rows.map((row) => row.forms.replaceAll(" ", "|")).join("|");
}
