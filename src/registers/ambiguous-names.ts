/**
 * Municipalities whose name is more often something else, in lower case. Their rules stand in `mentions/municipality-context.ts`.
 */

/** Regions and points of the compass: a municipality only in its official form (*Lapin kunta*). */
export const regionNames = "lappi pohja saari";

/** Ordinary words: at the start of a sentence a municipality only when what follows says so. */
export const wordNames = "aura eno hanko kisko kolari kotka kumo lahti ruukki salo varkaus virrat";

/** Surnames and first names: a person beside another name or in a person's doings. The ordinary words are surnames too. */
export const personNames =
  "alajärvi haapajärvi hartola heinola hollola honkajoki inari jaala joensuu jurva juva järvenpää kaarina kalajoki kangasniemi kankaanpää karttula kaskinen kinnula kivijärvi kokemäki korpilahti kuivaniemi kurikka kuru kuusjoki laitila lammi lehtimäki loviisa luoto marttila nivala nokia nousiainen nurmo oravainen perho pukkila pulkkila puumala pyhäjärvi rantasalmi rauma riihimäki ristiina ruokolahti rusko saarijärvi salla simo soini somero sulkava sund särkisalo tammela tervo tervola toijala toivakka valkeala vanda vehmaa vesanto";
