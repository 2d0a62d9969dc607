import type { Language } from "../model/minutes";

/** Months as they stand in a date (*4. marraskuuta 2009*, *den 8 juni 2015*), in calendar order. */
export const months: readonly { readonly lang: Language; readonly names: string }[] = [
  {
    lang: "fi",
    names:
      "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta",
  },
  {
    lang: "sv",
    names: "januari februari mars april maj juni juli augusti september oktober november december",
  },
];
