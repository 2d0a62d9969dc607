import type { Language } from "../model/minutes";
import type { FeePeriod } from "../model/money";
import type { ParticipationAction } from "../model/participation";

interface Phrase {
  readonly lang: Language;
  /** Regular expression source, to be looked for whatever the letter case. */
  readonly phrase: string;
}

/** What a municipality leaves, in the Finnish case for that: *verkostosta*. */
const OUT_OF = "(?:verkosto|jäsenyyde|ohjelma|liito|yhdistykse|sopimukse|foorumi)sta(?!\\p{L})";

/** Verbs and nouns of taking part, the strongest first: a text that leaves may tell that it once joined. */
export const actionPhrases: readonly (Phrase & { readonly action: ParticipationAction })[] = [
  {
    lang: "fi",
    action: "withdraw",
    phrase: `ir[lt]?[ti]o?sano|irtautu\\p{Ll}* [^.,]{0,40}${OUT_OF}|${OUT_OF} (?:\\p{Ll}+ )?irtautu|(?<!\\p{L})ero(?:aa|ta|si|aminen|amis|amista|taan)(?!\\p{L})|(?<!\\p{L})eroamis|luopu\\p{Ll}* [^.]{0,40}jäsenyy|jäsenyy\\p{Ll}* [^.]{0,40}(?:päättä|lopetta|luopu)|(?:päättä\\p{Ll}* (?:\\p{L}+n )?(?:jäsenyyden|osallistumisen)(?!\\p{L})|lopetta\\p{Ll}* [^.]{0,60}(?:jäsenyy|osallistumi))|vetäyty|(?<!\\p{L})jatkamatta(?!\\p{L})|ei jatka(?!\\p{L})|ettei [^.]{0,60}jatka(?!\\p{L})|(?<!\\p{L})lähte\\p{Ll}* (?:(?!mukaan|\\p{L}oon(?!\\p{L}))[^.,]){0,60}(?:verkosto|ohjelma|liito|yhdistykse|sopimukse|foorumi)sta(?!\\p{L})|jäsenyy\\p{Ll}* [^.]{0,40}raueta|(?:kunta|kaupunki) ei (?:\\p{Ll}+ ){0,2}enää (?:\\p{Ll}+ ){0,3}(?:jäsen|mukana)(?!\\p{L})`,
  },
  {
    lang: "sv",
    action: "withdraw",
    phrase:
      "utträ[dt]|säg(?:er|a|s)? upp|uppsäg|lämna(?:r|s)? (?:nätverket|föreningen|programmet|förbundet)|går ur|utgår ur|avsluta\\p{Ll}* [^.]{0,40}medlemskap|fortsätter inte|inte fortsätt(?:er|a)(?!\\p{L})|från att fortsätta|låt(?:er|a) (?:medlemskapet|deltagandet|nätverk\\p{Ll}*) [^.]{0,40}(?:löpa ut|upphöra)|(?:kommunen|staden) (?:\\p{Ll}+ )?inte längre (?:är |vara )?(?:med(?:lem)?)(?!\\p{L})",
  },
  {
    lang: "fi",
    action: "decline",
    phrase:
      "(?<!\\p{L})(?:ei|ettei|eikä|eivät)\\s(?:[^.]{0,80}\\s)?(?:osallistu|liity|lähde|hae|hakeudu|ryhdy|sitoudu|tule)(?!\\p{L})|(?<!\\p{L})(?:ei|ettei)\\s(?:[^.,]{0,80}\\s)?(?:osallistuta|liitytä|lähdetä|haeta|hakeuduta|ryhdytä|sitouduta)(?!\\p{L})|(?:osallistu|liitty|lähte)m[aä]tt[aä]|jättäyty|jättää? [^.]{0,30}(?:liittymättä|osallistumatta)",
  },
  {
    lang: "sv",
    action: "decline",
    phrase:
      "(?:deltar|ansluter sig|går|söker) inte|inte (?:deltar|delta|ansluter|ansluta|går med|gå med|söker|blir)|avstår? |avböj|tackar? nej",
  },
  {
    lang: "fi",
    action: "continue",
    phrase:
      "(?<!\\p{L})jatk(?:a(?!\\p{Ll}*va)|etaan|ettaisiin)|(?:uusi|uudist)\\p{Ll}* [^.]{0,40}(?:jäsenyy|sopimu)|sopimuksen uu(?:si|dista)mi|osallistu\\p{Ll}* edelleen|pysyy|säilyttää jäsenyy",
  },
  {
    lang: "sv",
    action: "continue",
    phrase: "fortsätt|fortsatt|förläng|förny\\p{Ll}* [^.]{0,30}(?:avtal|medlemskap)|kvarstå",
  },
  {
    lang: "fi",
    action: "join",
    phrase:
      "(?<!\\p{L})liity\\p{Ll}*|(?<!\\p{L})liitt(?:yy|yä|ymi|yi|yisi)|osallistu(?!j)|lähte\\p{Ll}* (?:[^.]{0,20} )?mukaan|lähdetään mukaan|hakeutu|hak(?:ea|ee|evat|eminen) [^.]{0,60}jäsenyy|tule\\p{Ll}* (?:mukaan|jäseneksi)|(?<!\\p{L})(?:on|ovat|olla|olisi) (?:\\p{Ll}+ ){0,2}mukana|ilmoittau[dt]u|ilmoit(?:taa|etaan) [^.]{0,60}(?:mukaan|ohjelmaan|verkostoon)|jäseneksi|sitoutu|varataan|varaa(?!\\p{L})",
  },
  {
    lang: "sv",
    action: "join",
    phrase:
      "(?<!\\p{L})inträd(?:er|a|e)(?! (?:i|av) kraft)|anslut(?:er sig|a sig|ning (?:till|i)|s till)|delta(?!lj)|gå(?:r)? med|bli(?:r)? medlem|medlemskap|medverka|förbinder sig|anmäl(?:er|a|s) (?:sig|kommunen|staden|till)|(?<!\\p{L})är med i",
  },
];

/** Paying the fee of a network: who decides on that alone goes on taking part. */
export const paymentPhrases: readonly Phrase[] = [
  {
    lang: "fi",
    phrase:
      "(?:(?<!\\p{L})maksa|hyväksy)\\p{Ll}* [^.]{0,80}(?:jäsen|vuosi|osallistumis|verkosto)maksu|(?:jäsen|vuosi|osallistumis|verkosto)maksu\\p{Ll}* [^.]{0,80}makset",
  },
  {
    lang: "sv",
    phrase:
      "betala\\p{Ll}* [^.]{0,60}(?:medlems|års|deltagar|nätverks)avgift|(?:medlems|års|deltagar|nätverks)avgift\\p{Ll}* [^.]{0,80}betalas",
  },
];

/** Words of a sentence in a decision that tells what somebody wanted, not what was decided. */
export const wantedWords: readonly Phrase[] = [
  {
    lang: "fi",
    phrase:
      "vähemmistö|(?<!\\p{L})(?:kannatti|esitti|ehdotti)(?:vat|vät)?(?!\\p{L})|(?:esitystä|ehdotusta)(?!\\p{L})|(?<!\\p{L})hävi|eriävä",
  },
  { lang: "sv", phrase: "minoritet|understöd|föreslog|förlorade|avvikande" },
];

/** What only is about a network, a programme or a project, and decides nothing on taking part in it. */
export const otherMatters: readonly Phrase[] = [
  { lang: "fi", phrase: "lausun(?:to|non|toa|tonaan)" },
  { lang: "fi", phrase: "merki(?:tsee|tään|ttiin) [^.]{0,80}tiedoksi" },
  { lang: "fi", phrase: "seminaari|koulutuspäiv|koulutukseen|opintomatka|konferenss|messuille" },
  {
    lang: "fi",
    phrase:
      "osallistu\\p{Ll}* (?:(?!\\p{L}(?:oon|aan|een|iin)(?!\\p{L})|(?<!\\p{L})ja(?!\\p{L}))[^.,]){0,60}(?:kokoukseen|kokouksiin|tapaamiseen|tilaisuuteen|webinaariin|työpajaan)(?!\\p{L})",
  },
  {
    lang: "fi",
    phrase:
      "selvity(?:s(?!\\p{Ll}*hank)|k)|selvittä|neuvottele|lykä(?:tä|tään|ttiin)|oikaisuvaatimu|(?<!\\p{L})voiko|kannattaako",
  },
  { lang: "sv", phrase: "utlåtande" },
  { lang: "sv", phrase: "utredning(?!sprojekt)|huruvida|förhandla|rättelseyrkande|uppskjut" },
  { lang: "sv", phrase: "seminarium|seminariet|studieresa|konferens|mässa" },
  {
    lang: "sv",
    phrase:
      "delta\\p{Ll}* (?:i|vid|på) (?:(?!(?<!\\p{L})och(?!\\p{L}))[^.,]){0,60}(?:möte|stämma|träff|webbinarium)(?:t|n)?(?!\\p{L})",
  },
  { lang: "sv", phrase: "antecknar? [^.]{0,80}kännedom" },
];

/** Words that a membership is spoken of, in a title or proposal. */
export const membershipNouns: readonly Phrase[] = [
  { lang: "fi", phrase: "jäsen(?:yy|eks|en[äe]|maksu)" },
  { lang: "fi", phrase: "osallistumi|liittymi|liitty(?:ess|ttäess)ä" },
  { lang: "sv", phrase: "medlem" },
  { lang: "sv", phrase: "deltagande|anslutning" },
];

/** Words of taking part beside the nouns for it and for a network: *mukaan pääsee maksutta*. */
export const takingPartWords: readonly Phrase[] = [
  { lang: "fi", phrase: "muka(?:an|na)|(?<!\\p{L})kuulu|liity|liitty|osallistu" },
  { lang: "sv", phrase: "(?<!\\p{L})(?:delta|medverka|ansluta)" },
];

/** Words for the fee of a network. What a compound begins with is looked back at from its last word, which is rarer. */
export const feeWords: readonly Phrase[] = [
  {
    lang: "fi",
    phrase:
      "maksu(?<=(?<!\\p{L})(?:(?:kannatus|kunta|kaupunki|vuosi)?jäsen(?:yys)?|osallistu(?:mis|ja)|(?:luku)?vuosi|(?:\\p{Ll}*verkosto|ohjelma|sopimus|yhteistyö|kumppanuus|yhdistys|liitto|foorumi|klubi)(?:kausi)?|kausi|palvelu|kunta|kuukausi|kerta|perus)? ?maksu)(?!suunnitel|velvo)|osuus(?<=(?:vuotui|vuosittai)\\p{Ll}+ raho?itusosuus|(?<!\\p{L})(?:maksu|vuosi)osuus)",
  },
  {
    lang: "fi",
    phrase:
      "(?:osallistumi(?:nen|sen)|jäsenyy(?:s|den)|mukanaolo(?:n)?|kuulumi(?:nen|sen))(?: \\p{Ll}+){0,2}? (?:maksa|hin[tn])|vuosi ?(?:kustann|hin[tn])|(?:kauden|sen) (?:hin(?:ta|naksi)|kustann)|^\\s*(?:hin(?:ta|naksi)|kustannu(?:s|kset|kseksi))(?!\\p{L})",
  },
  {
    lang: "sv",
    phrase:
      "avgift(?<=(?<!\\p{L})(?:(?:års|kommun)?medlems|deltagar|deltagande|års|nätverks|program|avtals|samarbets|förbunds|period|kommun|månads)?avgift)",
  },
  {
    lang: "sv",
    phrase:
      "(?:deltagandet|medlemskapet)(?: \\p{Ll}+){0,2}? kosta|pris(?:et)? för (?:deltagande|medlemskap)|årskostnad|periodens (?:pris|kostnad)|^\\s*(?:priset|kostnade(?:n|rna))(?!\\p{L})",
  },
];

/** Words for a price or cost, which is a fee only where the municipality's own is meant. */
export const costWords: readonly Phrase[] = [
  {
    lang: "fi",
    phrase:
      "hin(?:ta|nan)|kustann|maksa(?:a|vat|isi|maan)|maksanut vuosit|makset|maksama(?!t)|rahoitt|(?<!\\p{L})peri(?:i|tään|tä|vät|ttäisiin)(?!\\p{L})|veloit|(?<!\\p{L})kan(?:taa|netaan) jäsen",
  },
  { lang: "sv", phrase: "kostna|kosta|pris|betala|uppbär|debitera|erlägg|tas? ut(?!\\p{L})|tar ut(?!\\p{L})" },
];

/** What costs the municipality an amount: of something else than taking part where the words before it don't say so. */
export const pricedThings: readonly Phrase[] = [
  {
    lang: "fi",
    phrase:
      "(?:maksa(?:a|vat|isi|isivat)|on maksanut) (?:kunnalle|kaupungille)(?!\\p{L})|st[aä] (?:kunnan|kaupungin) maksettava",
  },
  { lang: "sv", phrase: "kosta(?:r|de|t) (?:kommunen|staden)(?!\\p{L})" },
];

/** What stands for taking part before the verb of a price: *Se maksaa kunnalle 900 euroa*. */
export const pricePronouns: readonly Phrase[] = [
  { lang: "fi", phrase: "^\\s*(?:se|ne|tämä|nämä|kausi|sopimus|malli)(?!\\p{L})" },
  { lang: "sv", phrase: "^\\s*(?:det|den|detta|perioden|avtalet|modellen)(?!\\p{L})" },
];

/** Words before a sum that was reckoned from a rate. */
export const reckoningWords: readonly Phrase[] = [
  { lang: "fi", phrase: "yhteensä|(?<!\\p{L})(?:eli|siten|siis|joten|näin ollen)(?!\\p{L})" },
  { lang: "sv", phrase: "sammanlagt|totalt|(?<!\\p{L})(?:dvs|det vill säga|alltså|således|därmed)(?!\\p{L})" },
];

/** Words for what new members pay once, beside a fee or instead of one. */
export const joiningFeeWords: readonly Phrase[] = [
  { lang: "fi", phrase: "(?:liittymis|sisäänkirjautumis|alku|aloitus)maksu" },
  {
    lang: "fi",
    phrase:
      "(?:liitty(?:essä|ttäessä)|liittymisen yhteydessä)(?![^.]{0,60}(?:vuosittain|(?:jäsen|vuosi|osallistumis) ?maksu))",
  },
  { lang: "sv", phrase: "(?:anslutnings|inträdes|inskrivnings|start)avgift" },
  {
    lang: "sv",
    phrase: "(?:vid|i samband med) (?:anslutning|inträde)(?![^.]{0,60}(?:årlig|(?:medlems|års)avgift))",
  },
];

/** Words for municipalities as those who pay an amount, beside other members, or for towns alone beside other municipalities. */
export const feePayerWords: readonly (Phrase & { readonly isTown: boolean })[] = [
  {
    lang: "fi",
    isTown: false,
    phrase:
      "(?<!\\p{L})(?:kuntajäsen|kunnilta|kuntien|kunn(?:at|an) (?=\\d)|(?:jäsen)?kunta (?:\\p{Ll}+ ){0,3}maksa|kunnan (?:\\p{Ll}+ )?kustannu(?:s|kset)(?!\\p{L}))",
  },
  {
    lang: "fi",
    isTown: true,
    phrase:
      "(?<!\\p{L})(?:kaupunkijäsen|kaupungeilta|kaupunkien|kaupun(?:git|gin) (?=\\d)|kaupunki (?:\\p{Ll}+ ){0,3}maksa|kaupungin (?:\\p{Ll}+ )?kustannu(?:s|kset)(?!\\p{L}))",
  },
  {
    lang: "sv",
    isTown: false,
    phrase:
      "(?<!\\p{L})(?:kommunmedlem|för (?:andra )?kommuner(?!\\p{L})|kommunen (?:\\p{Ll}+ ){0,2}betala|kommunens (?:\\p{Ll}+ )?kostnad)",
  },
  {
    lang: "sv",
    isTown: true,
    phrase: "(?<!\\p{L})(?:för städer(?!\\p{L})|staden (?:\\p{Ll}+ ){0,2}betala|stadens (?:\\p{Ll}+ )?kostnad)",
  },
];

/** Words beside an amount that is not the municipality's own fee of today, by what it is instead. */
export const otherFeeWords: readonly Phrase[] = [
  {
    lang: "fi",
    // earlier
    phrase:
      "edelli[ns]|edellise|aikaisem|aiem[mp]|viime (?:vuon|kau|vuot)|päätty[vn]|(?:asti|saakka) (?:\\p{Ll}+ )?(?:ollut|oli)(?!\\p{L})|(?:maksu|hinta) (?:oli(?!si)|nousi)|maksoi(?!si)|kerättiin|käytetty|\\d euro(?:sta|ista)(?!\\p{L})",
  },
  {
    lang: "sv",
    // earlier
    phrase:
      "tidigare|föregående|förra|senaste|löper ut|går ut|uppgick|var (?:\\d|då)|från \\d[\\d ., ]*(?:euro |€ ?)?till(?!\\p{L})",
  },
  {
    lang: "fi",
    // others
    phrase:
      "muilta|muiden|(?:yhteisö|henkilö)jäsen|yksityi|yrity|yhdisty(?:s(?! (?:kantaa|perii|veloittaa|laskuttaa|kerää))|ksil|ksi)|osallistujille|maksu\\p{Ll}* \\p{L}{4,}n (?!kunnalle|kaupungille)\\p{L}{4,}lle(?!\\p{L})",
  },
  { lang: "sv", phrase: "andra medlemmar|företag|privat|deltagarna" },
  {
    lang: "fi",
    // classes of municipalities
    phrase:
      "(?:pien|suur|iso|keskisuur)(?:et|iltä|ilta|ille|immat|immilta|immille) (?:kunn|kaupun)|(?<!\\p{L})(?:muut|muille)(?= (?:maksa\\p{Ll}+ )?\\d)",
  },
  { lang: "sv", phrase: "(?:små|stora|större|mindre|medelstora) (?:kommuner|städer)" },
  {
    lang: "fi",
    // budget
    phrase:
      "talousarvio\\p{Ll}* [^.]{0,40}(?<!\\p{L})(?:on|oli|varattu)(?!\\p{L})|varattu|määrärah(?!oi|as)|käyttösuunn|budjetti|säästy|maksutulo|jäsenmaksu(?:jen|ihin|ja|issa)(?!\\p{L})|kaik(?:ki|kien) (?:\\p{Ll}+ )?\\p{Ll}*maksu|(?:niistä|näistä) (?:\\p{Ll}+ ){0,2}maks",
  },
  {
    lang: "sv",
    // budget
    phrase: "reserverat|anslag|budgeterat|nätverkets kostnader|(?:alla|samtliga|övriga) (?:\\p{Ll}+ )?\\p{Ll}*avgifter",
  },
  {
    lang: "fi",
    // part
    phrase:
      "maksusta(?!\\p{L}|, joka)|ennakoi|kokeiluvuo|arvioi(?:nut|tu|du)|ensimmäise|liittymisvuo|kesken (?:vuo|kau)|puolet|alennu|enimmäismäär|alimmillaan|maksu ei ole",
  },
  { lang: "sv", phrase: "rabatt|hälften|halva|första året|anslutningsår" },
  {
    lang: "fi",
    // change
    phrase: "(?:nous|lask|kasva|kohoa|koho|korot|alen)\\p{Ll}* (?:\\p{Ll}+ ){0,2}\\d[\\d ., ]*(?:euro|€:|e:)lla",
  },
  { lang: "sv", phrase: "(?:höj|stig|ök|sänk|sjunk)\\p{Ll}* (?:\\p{Ll}+ ){0,2}?med (?:\\p{Ll}+ )?\\d" },
  { lang: "fi", phrase: "matkakulu|avustu|tarjou|seminaari|koulutuspäiv|palk(?:ka|at|an)" },
  {
    lang: "fi",
    // another cost
    phrase: "(?<!\\p{L})(?:voidaan|voi) (?:\\p{Ll}+ ){0,2}periä(?! [^.]{0,40}(?:jäsen|vuosi|osallistumis)maksu)",
  },
  {
    lang: "sv",
    // another cost
    phrase:
      "(?<!\\p{L})kan (?:\\p{Ll}+ ){0,4}(?:tas? ut|debitera|uppbära)(?! [^.]{0,40}(?:medlems|deltagar|års)avgift)",
  },
  { lang: "sv", phrase: "resekostnad|bidrag|serviceavgift|löne" },
];

/** Words of a fee that was paid up to now: it is the fee where the text states no other one. */
export const pastFeeWords: readonly Phrase[] = [
  { lang: "fi", phrase: "on ollut(?! vuodesta| [^.]{0,10}jäsen)" },
  { lang: "sv", phrase: "har varit" },
];

/** Words of a clause that speaks of the municipality's own fee. */
export const ownFeeWords: readonly Phrase[] = [
  {
    lang: "fi",
    phrase:
      "(?:kaupungin|kunnan|kuntakohtainen|kokoi\\p{Ll}+ (?:kunnan|kaupungin)) (?:[\\p{Ll}-]+ )?\\p{Ll}*(?:maksu|osuus|osuude)|(?:kunnan|kaupungin) maksettava|(?:kunnan|kaupungin) maksama|siten|joten|näin ollen|kuntakohtai|kunnalta|kaupungilta|kunnalle|kaupungille",
  },
  {
    lang: "sv",
    phrase:
      "(?:stadens|kommunens|stads|kommuns) (?:[\\p{Ll}-]+ )?\\p{Ll}*avgift|alltså|således|därmed|så (?:stadens|kommunens|medlems)|betalar (?:staden|kommunen)",
  },
];

/** What an amount is per when its sentence says so apart from the amount: *Vuosimaksu on 900 euroa*. The first row that fits. */
export const periodOfFee: readonly (Phrase & { readonly per: FeePeriod })[] = [
  { lang: "fi", per: "inhabitant", phrase: "asukasta (?:kohti|kohden)|asukaskohtai|per asukas" },
  { lang: "sv", per: "inhabitant", phrase: "per invånare" },
  { lang: "fi", per: "month", phrase: "kuukausi ?maksu|kuukaudessa|kuukausittai" },
  { lang: "sv", per: "month", phrase: "månadsavgift|per månad|i månaden" },
  {
    lang: "fi",
    per: "season",
    phrase:
      "kaude(?:lta|sta)(?!\\p{L})|kaudelle (?:19|20)\\d\\d|kausi ?maksu|koko (?:\\p{Ll}*)kau|kauden (?:maksu|osallistumismaksu|hin(?:ta|naksi))|kaudelta perit",
  },
  {
    lang: "sv",
    per: "season",
    phrase: "för (?:hela |den \\p{Ll}+ )?(?:\\p{Ll}*)perioden|periodens avgift|periodavgift",
  },
  { lang: "fi", per: "once", phrase: "kerta ?maksu|kertaluont|kertakaikki|kertakorvau|yhdellä kertaa|kertasuorit" },
  { lang: "sv", per: "once", phrase: "engångs" },
  {
    lang: "fi",
    per: "year",
    phrase:
      "vuosi ?(?:jäsen ?)?maksu|vuosi ?kustann|vuosiosuu|(?<!puoli)vuosittai|joka vuosi|tänä vuonna|kuluva\\p{Ll}* vuo|(?<!\\p{L}|(?:kahde|kolme|neljä|viide|puole)ss[aä] |\\d )vuodessa|\\/ ?vuosi|\\/ ?v(?!\\p{L})|vuotui|vuosihinta|vuo(?:nna|delle) (?:19|20)\\d\\d|vuodelta|per vuosi|vuotta kohti",
  },
  {
    lang: "sv",
    per: "year",
    phrase: "års(?:medlems)?avgift|årsandel|årskostnad|årlig|per år|\\/ ?år|om året|i år(?!\\p{L})|år (?:19|20)\\d\\d",
  },
];

/** The experts' travel, charged on top at actual cost. */
export const travelWords: readonly Phrase[] = [
  {
    lang: "fi",
    phrase:
      "(?<!\\p{L})(?:matka(?:kulu|kustannu|- ja|t(?!\\p{L}))|matkat|matkojen|matkoista (?:\\p{Ll}+ ){0,2}(?:kulu|kustann)|matkustus(?:kulu|kustann)|matkakorvau|kilometrikorvau)",
  },
  { lang: "sv", phrase: "(?<!\\p{L})(?:rese(?:kostnad|ersättning)|resor(?:na)?(?!\\p{L}))" },
];

/** Words that such a cost is charged; `no` rows say that it is another cost, or none. */
export const travelCharges: readonly (Phrase & { readonly isCharged: boolean })[] = [
  {
    lang: "fi",
    isCharged: true,
    phrase:
      "toteutun|todelli|tosiasialli|laskut|perit|lisäksi|\\+|ja (?:[\\p{Ll}]+ )?matka|sekä matka|maksetaan|vastaa|veloit|korva(?:taan|a)|tulevat|varataan",
  },
  {
    lang: "sv",
    isCharged: true,
    phrase: "faktur|faktiska|verkliga|uppkomna|tillkommer|därtill|dessutom|\\+|och rese|betalas|debiteras",
  },
  {
    lang: "fi",
    isCharged: false,
    phrase:
      "(?:ei|eikä) (?:[\\p{Ll}]+ ){0,4}?(?:synny|perit|laskut|aiheudu|makset|sisälly)|sisälty|olivat yhteensä|osallistujien (?:matka|omat)|omi(?:en|sta)|itse(?!\\p{L})|(?<!(?:kouluttaj|asiantuntij|luennoitsij|valmentaj|vetäj)\\p{Ll}* matka\\p{Ll}* )vastaa (?:[\\p{Ll}]+ ){0,3}?(?:kaupunki|kunta|lähettä)",
  },
  { lang: "sv", isCharged: false, phrase: "inte |inga |ingår|egna|själv" },
];

/** Words by which a sentence names the municipality's contact person in a network. */
export const contactWords: readonly Phrase[] = [
  {
    lang: "fi",
    phrase: "yh(?:teys|dys) ?henkilö|verkostovastaava|vastuuhenkilö|kuntakoordinaattori",
  },
  { lang: "sv", phrase: "kontaktperson|kontakt i nätverket|samordnare för kommunen" },
];

/** Words of a sentence that tells who had a task before, or whom the network has for it. */
export const othersTaskWords: readonly Phrase[] = [
  {
    lang: "fi",
    phrase:
      "(?<!\\p{L})on (?:\\p{Ll}+ ){0,3}(?:toiminut|ollut|siirtynyt|jäänyt)|(?<!\\p{L})(?:oli|toimi)(?!\\p{L})|(?:verkoston|ohjelman|yhdistyksen|liiton|foorumin|kuntaliiton) (?:\\p{Ll}+ )?yh(?:teys|dys)",
  },
  {
    lang: "sv",
    phrase:
      "har (?:\\p{Ll}+ )?(?:varit|fungerat|verkat|övergått)|(?<!\\p{L})var(?!\\p{L})|(?:nätverkets|programmets|förbundets|föreningens) (?:\\p{Ll}+ )?kontakt",
  },
];

/** Words for a budget, beside its year. */
export const budgetWords: readonly Phrase[] = [
  { lang: "fi", phrase: "talousarvio" },
  { lang: "fi", phrase: "käyttösuunnitelma" },
  { lang: "fi", phrase: "määräraho|(?:määrä|kehittämis|käyttö|toiminta)rahasta(?!\\p{L})" },
  { lang: "sv", phrase: "budget" },
];

/** Words around a period that is a season of the network, or the term of its programme or agreement. */
export const seasonWords: readonly Phrase[] = [
  { lang: "fi", phrase: "kau(?:si|de|tt|te)|vuosi(?:lle|na|ksi|in|en)?|vuodet|ajal(?:la|le)|sopimu" },
  { lang: "sv", phrase: "period|säsong|åren|avtal" },
];

/** How a sentence begins that tells the term of a membership: *Sopimus on voimassa 1.1.2024–31.12.2026*. */
export const termOpenings: readonly Phrase[] = [
  {
    lang: "fi",
    phrase:
      "^\\s*(?:verkoston |jäsenyyden |ohjelman |uusi )?(?:(?:sopimus|jäsenyys|ohjelma|verkosto|toiminta)?kausi|sopimus|jäsenyys) (?:on|olisi|kestää|tehdään|solmitaan|alkaa|astuu|tulee|kattaa|koskee)(?!\\p{L})",
  },
  {
    lang: "sv",
    phrase:
      "^\\s*(?:nätverkets |programmets )?(?:(?:avtals|program|medlems|nätverks)?perioden|avtalet|medlemskapet) (?:är|gäller|löper|omfattar|ingås|inleds|varar|träder)(?!\\p{L})",
  },
];

/** Words around a period that is none: *valtuustokausi 2025–2029*, *strategia 2022–2029*. Behind or before it. */
export const otherPeriodWords: readonly Phrase[] = [
  { lang: "fi", phrase: "valtuustokau\\p{Ll}*|strategi|suunnitelm|kertomu|investoin|tarina|talousarvio|tasapainott" },
  { lang: "sv", phrase: "fullmäktigeperiod\\p{Ll}*|strateg|plan(?!er)|budget" },
];

/** Words that a season is the first of those that a municipality has taken part in. */
export const sinceWordsOfSeason: readonly Phrase[] = [
  { lang: "fi", phrase: "lähtien|alkaen|lukien|ens(?:i|immäisen) kerran|(?<!\\p{L})asti(?!\\p{L})|saakka" },
  { lang: "sv", phrase: "sedan|från och med|ända från|alltsedan" },
];

/** What a sentence says up to the season in which a municipality joined: *tuli mukaan toisella kaudella*, *on ollut mukana toisesta kaudesta*. */
export const joinedInSeason: readonly Phrase[] = [
  {
    lang: "fi",
    phrase:
      "(?:(?<!\\p{L})liittyi(?!\\p{L})|(?<!\\p{L})(?:tuli|lähti)(?!\\p{L})[^.,]{0,40} mukaan)[^.,]{0,40}kaude(?:lla|sta)$|(?<!\\p{L})oli(?:vat)? mukana[^.,]{0,40}kaudella$|(?:ollut|olleet|kuulunut|osallistunut)[^.,]{0,40}kaudesta$",
  },
  {
    lang: "sv",
    phrase: "(?:gick med|anslöt sig|har (?:varit|deltagit|hört))[^.,]{0,40} (?:under|från|i) [^.,]{0,16}period(?:en)?$",
  },
];

/** Words that the municipality took part before. */
export const earlierPartWords: readonly Phrase[] = [
  {
    lang: "fi",
    phrase:
      "(?<!\\p{L})(?:on|ovat) (?:[\\p{Ll}]+ ){0,3}(?:ollut|osallistunut|kuulunut)(?![^.]{0,60}tarkkailij)[^.]{0,80}(?:lähtien|alkaen|kaude|vuode)|perustajajäsen(?!\\p{L})|(?<!\\p{L})oli(?:vat)? mukana [^.]{0,60}kaude|(?<!\\p{L})(?:on|ovat) (?:aiemmin|aikaisemmin|ennen)(?:kin)? (?:[\\p{Ll}]+ )?(?:ollut|osallistunut|kuulunut)",
  },
  {
    lang: "sv",
    phrase: "har (?:varit|deltagit|hört)[^.]{0,60}(?:sedan|från)|har (?:även )?tidigare (?:varit|deltagit|hört)",
  },
];

/** Words of a sentence that speaks of other municipalities. */
export const neighbourWords: readonly Phrase[] = [
  { lang: "fi", phrase: "(?:naapuri|lähi)(?:kun[tn]|kaupun[gk])" },
  { lang: "sv", phrase: "grann(?:kommun|stad|städ)" },
];

/** Words for the deciding municipality as what a clause is about. */
export const ownTownPhrases: readonly Phrase[] = [
  { lang: "fi", phrase: "(?<!\\p{L})(?:kunta|kaupunki|kunnalle|kaupungille)(?!\\p{L})" },
  { lang: "sv", phrase: "(?<!\\p{L})(?:kommunen|staden)(?!\\p{L})" },
];

/** Words of a sentence whose tiers are another's or another year's. */
export const otherTierWords: readonly Phrase[] = [
  { lang: "fi", phrase: "vastaav|edelli[ns]|edellise|aikaisem|aiem[mp]|viime (?:vuo|kau)|entis|päätty[vn]" },
  { lang: "sv", phrase: "motsvarande|tidigare|föregående|förra" },
];

/** Stems of the words for a network, where a proposal speaks of it without its name. */
export const networkStems: readonly Phrase[] = [
  {
    lang: "fi",
    phrase:
      "verkosto|yhdisty|liito|liitto|ohjelma|jäsenyy|kimp(?:p)?a|foorumi|renka|rengas|yhteisö|sitoumu|yhteenliittym",
  },
  { lang: "sv", phrase: "nätverk|förening|förbund|program|medlemskap|samarbete" },
];

/** What a last tier is told against: *ja tätä pienemmiltä 1 900 euroa*, *14 500 euroa, jos heitä on enemmän*. */
export const restOfTiers: readonly (Phrase & { readonly side: "below" | "above" })[] = [
  {
    lang: "fi",
    side: "below",
    phrase:
      "(?:tätä|sitä|näitä) pienem\\p{Ll}+|pienemm(?:iltä|ille|issä|illä) (?:kunn|kaupun)|(?:heitä|asukkaita|niitä) (?:on|olisi) vähemmän",
  },
  {
    lang: "fi",
    side: "above",
    phrase:
      "(?:tätä|sitä|näitä) suurem\\p{Ll}+|suuremm(?:ilta|ille|issa|illa) (?:kunn|kaupun)|(?:heitä|asukkaita|niitä) (?:on|olisi) enemmän",
  },
  { lang: "sv", side: "below", phrase: "(?:(?:för|i|och) )mindre (?:kommuner|städer)|om (?:de|invånarna) är färre" },
  { lang: "sv", side: "above", phrase: "(?:(?:för|i|och) )större (?:kommuner|städer)|om (?:de|invånarna) är fler" },
];

/** Words that a title begins with before it names a network or project; the last of them stands before the name. */
export const titleLeads: readonly Phrase[] = [
  {
    lang: "fi",
    phrase:
      "osallistuminen|osallistumisesta|liittyminen|liittymisestä|jatkaminen|jäsenyys|jäsenyyden|sitoutuminen|irtisanominen",
  },
  {
    lang: "fi",
    phrase:
      "(?:kunta|kuntaraha|omarahoitus|rahoitus|kuntarahoitus|maksu)?osuus|(?:kunta|hanke|oma)?rahoitus|kunnan|kaupungin|kuntien",
  },
  {
    lang: "sv",
    phrase:
      "deltagande i|anslutning till|medlemskap i|finansieringsandel (?:för|i)|kommunandel (?:för|i)|finansiering av|projektet|nätverket|programmet",
  },
];
