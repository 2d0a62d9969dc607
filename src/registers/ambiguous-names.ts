/**
 * Municipalities whose name is more often something else, in lower case. Their rules stand in `mentions/municipality-context.ts`.
 */

/** Regions and points of the compass: a municipality only in its official form (*Lapin kunta*). */
export const regionNames = "lappi pohja saari koskis";

/** Ordinary words: at the start of a sentence a municipality only when what follows says so. */
export const wordNames = "aura eno hanko kisko kolari kotka kumo lahti ruukki salo varkaus virrat";

/** Surnames and first names: a person beside another name or in a person's doings. The ordinary words are surnames too. */
export const personNames =
  "hartola heinola hollola inari jaala joensuu jurva juva kaarina karttula kinnula kivijärvi korpilahti kuivaniemi kurikka kuru kuusjoki laitila lammi lehtimäki luoto marttila nivala nokia nurmo perho puumala pukkila pulkkila rauma ristiina rusko salla simo soini somero sulkava sund särkisalo tammela tervo tervola toijala valkeala vanda vehmaa vesanto";
