import type { Language } from "../model/minutes";

interface Phrase {
  readonly lang: Language;
  /** Regular expression source, to be looked for whatever the letter case. */
  readonly phrase: string;
}

/** Words that a share is spoken of, too weak to make a programme's fee one. */
export const looseShareWords: readonly Phrase[] = [
  {
    lang: "fi",
    phrase:
      "(?<!\\p{L})osuu[sdt]|vuosiosuu|(?<!\\p{L})maksaa|maksettava|summa(?:ksi)? (?:on|olisi|tulee)|osallistu\\p{Ll}* [^.]{0,80}(?:euro|€)",
  },
  {
    lang: "sv",
    phrase:
      "(?<!\\p{L})(?:års|engångs)?andel|betalar|att betala|summan (?:är|blir)|(?<!\\p{L})del(?:en)? (?:blir|är)|deltar [^.]{0,80}euro",
  },
];

/** Words of a sentence that decides on the municipality's own share, whether a sum stands with them or not. */
export const ownShareWords: readonly Phrase[] = [
  {
    lang: "fi",
    phrase:
      "(?:osallistu|lähde|sitoudu|sitoutu)\\p{Ll}* [^.]{0,80}(?:raho?itukseen|raho?ittamiseen|kustannuksiin)|(?<!avustuksen )(?:kunta|oma)(?:osuu|raho?itu)(?!\\p{Ll}*(?:päätö|sopimu))|maksuosuu|(?:kunta|kaupunki) (?:ei )?rahoit(?:taa|a)(?!\\p{L})",
  },
  {
    lang: "sv",
    phrase:
      "(?:delta|medverka)\\p{Ll}* (?:inte )?i (?:med)?finansieringen|medfinansier|kommun(?:al )?andel|självfinansiering|finansieringsandel",
  },
];

/** Words of taking part in a project, and the forms by which its own sentence names what is taken part in. */
export const projectJoiningWords: readonly Phrase[] = [
  { lang: "fi", phrase: "osallistu|(?<!\\p{L})läh(?:te|de|ti)|mukana(?!\\p{L})|mukaan (?:hank|projekt)" },
  { lang: "sv", phrase: "(?<!\\p{L})(?:delta(?!lj)|medverka|gå[rt]? (?:in|med)(?!\\p{L}))" },
];

/** The project that is taken part in: *hankkeeseen*, *i projektet*. */
export const joinedProjectWords: readonly Phrase[] = [
  { lang: "fi", phrase: "(?:hank|projekt)\\p{Ll}{0,20}(?:seen|iin|ssa)(?!\\p{L})" },
  { lang: "sv", phrase: "(?<!\\p{L})i \\p{Ll}{0,30}projekt" },
];

/** Words for a share that are the municipality's own without a word for it. */
export const ownShareNouns: readonly Phrase[] = [
  { lang: "fi", phrase: "(?<!\\p{L})(?:oma(?:raho?itus|vastuu)|kunta(?:raho?itus)?)osuu" },
  { lang: "sv", phrase: "(?<!\\p{L})(?:kommunandel|egenfinansiering|självfinansiering)" },
];

/** Words of a sentence whose share is that of all municipalities together, or an applicant's. */
export const jointShareWords: readonly Phrase[] = [
  {
    lang: "fi",
    phrase: "yhteensä|jaetaan|jakautu|jakaantu|kuntien|kunnat(?!\\p{L})|kunnilta|hakij|haettava|yhdistyksen",
  },
  { lang: "sv", phrase: "sammanlagt|totalt|fördela|delas|kommunerna|sökand|förening" },
];

/** The programmes of local action groups: by themselves (*Leader-toiminta*), and in the name of a group. */
export const leaderWords: readonly (Phrase & { readonly names: "programme" | "group" })[] = [
  { lang: "fi", names: "programme", phrase: "(?<!\\p{L})Leader(?=-? ?(?:toimin|rahoit|ohjelm|strateg|työ))" },
  { lang: "sv", names: "programme", phrase: "(?<!\\p{L})Leader(?=-? ?(?:verksamhet|finansier|program|strateg|arbet))" },
  { lang: "fi", names: "group", phrase: "(?<!\\p{L})Leader(?!\\p{L})" },
];

/** Words for the municipal money of a programme, too strong for a membership fee. */
export const localShareWords: readonly Phrase[] = [
  { lang: "fi", phrase: "kuntara(?:ha|hoit)|kuntaosuu" },
  { lang: "sv", phrase: "kommunala? (?:med)?finansiering|kommunfinansiering|kommunandel" },
];

/** Words of being a member, by which an association is joined rather than its programme paid for. */
export const memberWords: readonly Phrase[] = [
  { lang: "fi", phrase: "(?<!\\p{L})jäsen(?:yy|eks|en[äe]|maksu)" },
  { lang: "sv", phrase: "(?<!\\p{L})medlem(?!sstat)" },
];

/** Words of a loan or a guarantee, which is no share of the cost. */
export const loanWords: readonly Phrase[] = [
  {
    lang: "fi",
    phrase:
      "laina(?:n|a|t|lla|lle|ksi|sta|an|takau\\p{Ll}{0,9}|sopimu\\p{Ll}{0,9})?(?![\\p{L}-])|laino(?:ja|jen|itt)|takau(?:s(?!i)|k[st])|(?:laina|vela)\\p{Ll}* takaami|väli(?:aikai(?:nen |sen |sta |s))?raho?itu",
  },
  { lang: "sv", phrase: "(?<!\\p{L})lån(?:et|en|eavtal)?(?![\\p{L}-])|borgen(?!är)|mellanfinansiering" },
];

/** Verbs that commit to a share, whatever else the sentence notes. */
export const committingWords: readonly Phrase[] = [
  { lang: "fi", phrase: "(?<!\\p{L})(?:vara(?:a|ta)|sitoutu\\p{Ll}*|osallistu[au]|myön(?:tää|netään))(?!\\p{L})" },
  { lang: "sv", phrase: "(?<!\\p{L})(?:reserverar?|förbinder sig|deltar?|beviljar?)(?!\\p{L})" },
];

/** Words behind a sum that tell a part of it: *30 000 euroa, josta Posion osuus on 4 500 euroa*. */
export const partOfWords: readonly Phrase[] = [
  { lang: "fi", phrase: "(?<!\\p{L})(?:josta|joista|mistä|siitä)(?!\\p{L})" },
  { lang: "sv", phrase: "(?<!\\p{L})(?:varav|av vilke[nt]|av detta)(?!\\p{L})" },
];

/** Nouns for a share, whoever's it is: an amount behind them is no whole cost. */
export const shareNouns: readonly Phrase[] = [
  { lang: "fi", phrase: "osuu[sdt]" },
  { lang: "sv", phrase: "andel" },
];

/** Words for the municipality's own share of a cost. */
export const shareWords: readonly Phrase[] = [
  {
    lang: "fi",
    phrase:
      "(?:kunta|oma|kuntien |kunnan |kaupungin )?raho?itusosuu|omarahoitu|kuntarahoitu|kuntaraha|kuntaosuu|maksuosuu|omavastuu|vastinraho?i",
  },
  { lang: "fi", phrase: "(?:kunnan|kaupungin|kuntien) (?:[\\p{Ll}-]+ )?(?:osuu|rahoitu)" },
  {
    lang: "fi",
    phrase: "rahoit(?:ukseen|tamiseen|taa|tamaan|us(?!päätö)|uksesta)",
  },
  {
    lang: "sv",
    phrase:
      "finansieringsandel|betalningsandel|kommun(?:al )?andel|egen(?:finansiering| andel)|självfinansiering|med(?:finansier|verkar)|motfinansiering|kommunfinansiering|finansier",
  },
  { lang: "sv", phrase: "(?:stads|stadens|kommunens|kommuns) (?:[\\p{Ll}-]+ )?\\p{Ll}*andel" },
];

/** Words of a sentence or clause that speaks of another's share, of another year's or of something else. */
export const otherShareWords: readonly Phrase[] = [
  {
    lang: "fi",
    phrase:
      "edelli[ns]|aikaisem|aiem[mp]|viime (?:vuo|kau)|päättyn|maksoi(?!si)|on ollut|oli(?!si)|jäi |käytettiin|varattu|varaus|määrärah|hankerah|talousarvio|enintään [^.]{0,30} vuodessa|laskuttaa|ylittää|avustu|tuki|tuen|EAKR|(?<!\\p{L})EU(?!\\p{L})|valtio|(?<!\\p{L})ELY|liitto|yksityi|yrity|henkilöstö|ostopalvelu|jäsenmaksu|hakijan|jaetaan|suurin|kunnossapi|ylläpi",
  },
  {
    lang: "sv",
    phrase:
      "tidigare|föregående|förra|reserverat|har reserverats|anslag|budget|bidrag|stöd|(?<!\\p{L})EU(?!\\p{L})|staten|företag|privat|därutöver|medlemsavgift|underhåll|högst [^.]{0,20} per år",
  },
];

/** Words that make an amount one of every year, whatever years stand beside it. */
export const eachYearWords: readonly Phrase[] = [
  {
    lang: "fi",
    phrase: "(?:kunakin|jokaisena|joka) (?:\\p{Ll}+ )?vuo|(?:kultakin|jokaiselta) vuodelta|(?<!puoli)vuosittain",
  },
  { lang: "sv", phrase: "varje år|årligen" },
];

/** Words of a part of the project, whose cost is not the whole one's. */
export const partProjectWords: readonly Phrase[] = [
  { lang: "fi", phrase: "(?<!\\p{L})osa(?:hank|projekti|toteut)" },
  { lang: "sv", phrase: "(?<!\\p{L})delprojekt" },
];

/** Words of a sum over the whole time. */
export const totalWords: readonly Phrase[] = [
  {
    lang: "fi",
    phrase:
      "yhteensä|kaikkiaan|(?:kahde|kolme|viide|kuude)lta vuodelta|neljältä vuodelta|[2-6] vuodelta|eli [\\p{L}]+ (?:vuodelta|vuoden)|koko (?:hankk|hankeaj|aj[ao]|ohjelma|kau|projekt|toteutus)|kokonaisosuu",
  },
  {
    lang: "sv",
    phrase:
      "sammanlagt|totalt|tillsammans|för (?:två|tre|fyra|fem|sex|[2-6]) år(?!\\p{L})|för hela (?:perioden|projekt)|hela projekttiden",
  },
];

/** Words between a rate and the sum of it: *4 125 euroa vuodessa eli 8 250 euroa*. */
export const equalWords: readonly { readonly lang: Language; readonly word: string }[] = [
  { lang: "fi", word: "(?:eli|siis|toisin sanoen)" },
  { lang: "sv", word: "(?:eller|dvs\\.?|d\\.v\\.s\\.|det vill säga|alltså)" },
];

/** What the last row of a table of costs begins with, as it is written. */
export const sumRowWords: readonly { readonly lang: Language; readonly word: string }[] = [
  { lang: "fi", word: "(?:(?:Kustannukset|Menot) yhteensä|Yhteensä)" },
  { lang: "fi", word: "YHTEENSÄ" },
  { lang: "sv", word: "(?:Kostnader(?:na)? (?:totalt|sammanlagt)|Totalt|Sammanlagt)" },
  { lang: "sv", word: "(?:Summa|SUMMA|TOTALT)" },
];

/**
 * Words before the cost of a whole project. What is paid *of* it or *to* it (*kustannuksista*, *kustannuksiin*) is a share, where neither
 * a bracket nor a comma tells the cost itself.
 */
export const projectTotalWords: readonly Phrase[] = [
  {
    lang: "fi",
    phrase:
      "koko ?nais ?(?:kustann|budj|raho|hin[tn]|kulu|meno|summa)(?!\\p{Ll}*(?:ista|iin)(?! ?[(,]))|kustannus ?arvio|budjet(?:ti|in) on|rahoitus ?kehy|suuruudeltaan",
  },
  {
    lang: "fi",
    phrase:
      "(?:hank(?:e|kee)|projekti|ohjelma|toteutuks|rakentamis)\\p{Ll}* (?:\\p{Ll}+ ){0,3}(?:kustannuk|kulu(?!tt)|meno|budjet|hin(?:ta|na))(?!\\p{Ll}*(?:ista|iin)(?! ?[(,]))|(?:hanke|projekti|ohjelma) maksaa|(?:hankkeen|projektin|ohjelman) (?:arvioidaan|lasketaan|on arvioitu) maksavan|koko \\p{Ll}+ (?:hin(?:ta|naksi)|budjetti|kustannu(?:kset|ksiksi|s))(?!\\p{L})|hankkeen koko on|koko (?:julkinen )?rahoitus",
  },
  {
    lang: "fi",
    phrase:
      "kustannu(?:kset|ksiksi|sten) (?:ovat|on (?:arvioitu|laskettu)|arvioidaan|lasketaan|nousevat)|(?<!\\p{L}|\\p{L}n )(?:kulut|menot) ovat|menoja kertyy",
  },
  {
    lang: "sv",
    phrase:
      "(?:totala |hela )(?:kostnad|finansiering|budget)|(?<!av )(?:total|projekt)(?:kostnad|budget|pris|utgift)|helhetskostnad|kostnadsförslag|kostnadskalkyl|kostnadsberäkn|projektets (?:kostnader|budget|total|utgifter)|projektet (?:har en budget|(?:\\p{Ll}+ att |(?:beräknas|uppskattas|väntas) )?kosta|[^.,;]{0,80},? (?:och|som) kostar(?= (?:totalt |sammanlagt |cirka |ca )?\\d))|totalfinansiering|finansieringsram",
  },
  {
    lang: "sv",
    phrase:
      "(?:dess budget|budgeten) (?:är|uppgår)|(?:kostnaderna|utgifterna)(?: för projektet)?(?:, som|(?<!av \\p{Ll}+)) (?:är|uppgår|uppskattas|beräknas|har (?:uppskattats|beräknats))|kostnaden (?:uppskattas|beräknas)|kostar (?:totalt|sammanlagt)",
  },
];

/** Words behind the cost of a whole project, in the genitive before them: *20 % hankkeen 150 000 euron kustannuksista*. Patterns in which a space is one. */
export const costsBehind: readonly { readonly lang: Language; readonly words: string }[] = [
  { lang: "fi", words: "(?<=euron|€|e)\\s(?:kokonais)?(?:kustannuksista|budjetista|menoista)" },
];

/** Words by which a clause tells of the municipal percentage, and of another's. */
export const percentBearers: readonly (Phrase & { readonly isMunicipal: boolean })[] = [
  {
    lang: "fi",
    isMunicipal: true,
    phrase:
      "kunt(?:ien|a)|(?<!\\p{L})(?:osuus|summa) (?:vastaa|kattaa)(?!\\p{L})|(?<!maa)kunna[tn]|kunn(?:ille|alle|ilta|alta)|kaupun[gk]i|omaraho",
  },
  {
    lang: "sv",
    isMunicipal: true,
    phrase: "kommun|(?<!\\p{L})(?:andelen|summan) (?:motsvarar|täcker)|städer|stadens|egenfinansiering|egen andel",
  },
  {
    lang: "fi",
    isMunicipal: false,
    phrase:
      "(?<!\\p{L})EU(?!\\p{L})|valtio|ELY|EAKR|ESR|JTF|tuki|tuen|tuesta|avustu|yrity|yksityi|hakijan|liitto|liiton|ministeriö|rahasto|(?:^|[,;] |(?<!\\p{L})ja )(?:loput|loppu)(?!\\p{L})|väestö|väkilu|työaj|vero|kasvu|omistaa|osakk|ilman|aluekehity|maaseuturahast",
  },
  {
    lang: "sv",
    isMunicipal: false,
    phrase:
      "(?<!\\p{L})EU(?!\\p{L})|staten|statligt|bidrag|stöd|företag|privat|NTM|förbund|(?:^|[,;] |(?<!\\p{L})och )resten|fonden|sökande",
  },
];

/** Words for municipalities that pay, after which a percentage is theirs whoever else was named before. */
export const municipalPayers: readonly Phrase[] = [
  {
    lang: "fi",
    phrase:
      "(?<!\\p{L})kun(?:nat|nilta|tien(?! \\p{Ll}*hank))|kaupun(?:git|geilta|kien)(?! \\p{Ll}*hank)|kunta(?:raha|osuu)|omaraho",
  },
  { lang: "sv", phrase: "kommunerna(?!s)|kommunernas andel|kommunandel|kommunfinansiering|egenfinansiering" },
];

/**
 * Words by which a sentence tells who administers a project; the party stands behind or before them, of an `agent` right before. A
 * `role` that begins its clause is the subject itself (*Hakija hallinnoi hanketta*). An `applicant` counts where nobody is said to administer, and is the subject of its sentence.
 */
export const coordinatorWords: readonly (Phrase & { readonly party: "any" | "role" | "agent" | "applicant" })[] = [
  { lang: "fi", party: "agent", phrase: "(?:hallinnoi|koordinoi|johta|vetä)m[aä](?:[aä]n|n|ss[aä]|[aä])?(?!\\p{L})" },
  {
    lang: "fi",
    party: "role",
    phrase: "(?:haki|hallinnoi|koordinoi|(?:pää|vastuullinen )toteutta)ja(?!\\p{L})|koordinaattori(?!\\p{L})",
  },
  {
    lang: "fi",
    party: "any",
    phrase:
      "hallinnoi(?:da|nnista|nti(?:vastuu)?|misesta|ja(?:na|ksi)|si)?(?!\\p{L})|(?:pää|vastuullise(?:na|ksi) )toteuttaja(?:na|ksi)|hakija(?:na|ksi)(?!\\p{L})|hankkeen toteuttaa(?!\\p{L})|(?:hankkeen|projektin|ohjelman) (?:vetäjä|omistaja)(?:nä|na)?|(?:hanketta|projektia|ohjelmaa) (?:vetä[aäi]|johtaa)\\p{Ll}*|vetovastuu|(?:hallinnoijan|vetäjän|koordinaattorin) (?:tehtäv|rooli|vastuu)\\p{Ll}*|koordinoi(?:da|ja(?:na|ksi)|nnista|nti(?:vastuu)?)?(?!\\p{L})|vastuukunta|isäntäkunta|päävastuu\\p{Ll}*(?: toteuttaja)?|koordinaattori(?:na|ksi)(?!\\p{L})|(?:hankkeen|projektin|ohjelman|sen) hallinno(?:n|sta|innista)(?!\\p{L})|hallinnosta vastaa|(?:vastaa|huolehtii) (?:(?:hankkeesta|projektista|ohjelmasta)(?! \\p{Ll}+misesta)|(?:hankkeen|projektin|ohjelman|sen) (?:toteut|hallin|toimeenpan)\\p{Ll}*)",
  },
  {
    lang: "fi",
    party: "applicant",
    phrase:
      "(?<!\\p{L})(?:toteuttaa|hakee|(?:on|oli) (?:hakenut|hakemassa|jättänyt|lähettänyt)) (?:[^.;\\s]+ ){0,6}?-?(?:hank|projekt|ohjelma)",
  },
  {
    lang: "sv",
    party: "any",
    phrase:
      "administre\\p{Ll}*|förvaltar (?:projekt|program)\\p{Ll}*|s(?:varar|tår) för (?:dess )?(?:projekt)?(?:ets )?(?:förvaltning|administration)\\p{Ll}*|(?:förvaltas|ägs|leds|drivs)(?: och \\p{Ll}+s)? av|huvudman|projektägare|huvudgenomförare|koordiner\\p{Ll}*|samordna(?:r|s)|värdkommun|(?:huvud)?sökande är|projektansvarig|leder projektet",
  },
  {
    lang: "sv",
    party: "applicant",
    phrase: "(?<!\\p{L})(?:genomför|(?:an)?söker|har (?:an)?sökt) (?:[^.;\\s]+ ){0,6}?(?:projekt|program)",
  },
];

/** Words of a sentence that lists the municipalities which take part. */
export const partnerWords: readonly Phrase[] = [
  {
    lang: "fi",
    phrase:
      "mukana|mukaan|osallistu|osapuol|kuulu(?:u|vat)|toimialue|ohjelma-alue|osatoteuttaja|kumppan|yhdessä|kanssa|kuntien|kunnat|kunnissa|alueella|tulossa|lisäksi",
  },
  { lang: "sv", phrase: "delta|medverka|med i|tillsammans|kommunerna|partner|samarbet|område" },
];

/** Words by which a sentence names the municipality's representative in a project. */
export const representativeWords: readonly Phrase[] = [
  { lang: "fi", phrase: "edusta|ohjelmaryhmä|ohjausryhmä|johtoryhmä|hankeryhmä|seurantaryhmä|projektiryhmä" },
  { lang: "sv", phrase: "represent|företräd|programgrupp|styrgrupp|projektgrupp|ledningsgrupp" },
];

/** Words by which the reasons tell whom the municipality itself sends. */
export const ownRepresentativeWords: readonly Phrase[] = [
  { lang: "fi", phrase: "(?:kunnan|kaupungin|kuntaa|kaupunkia) edusta" },
  { lang: "sv", phrase: "(?:kommunens|stadens) represent|representeras (?:kommunen|staden|\\p{Lu}\\p{Ll}+) av" },
];

/** Words of a sentence that tells when a project is carried out. `side` tells which end a date beside them is. */
export const projectTimeWords: readonly (Phrase & { readonly side: "both" | "start" | "end" })[] = [
  {
    lang: "fi",
    side: "both",
    phrase:
      "toteut(?:us|taminen|etaan|taa|ettaisiin)|toiminta-ai|kesto|kestää|ajalle|ajalla|aikana|hankk?e|hanketta|ohjelma|projekti",
  },
  { lang: "sv", side: "both", phrase: "pågår|genomför|projekt|program|tid(?:en)?|perioden" },
  {
    lang: "fi",
    side: "start",
    phrase: "alka(?:a|isi|en|essa)|aloit(?:taa|etaan|ettaisiin|usaj)|käynnisty|käynnistetään|aloituspäiv",
  },
  { lang: "sv", side: "start", phrase: "börja|inled|starta|påbörja" },
  { lang: "fi", side: "end", phrase: "päätty|päättyisi|jatkuu|loppuun|saakka" },
  { lang: "sv", side: "end", phrase: "slutar|avslutas|till utgången|upphör" },
];

/** What a project lasts to, behind the year: *kestää vuoden 2026 loppuun*. */
export const endBehindWords: readonly Phrase[] = [
  { lang: "fi", phrase: "^ (?:loppuun|saakka|asti)(?!\\p{L}| mennessä)" },
];

/** Words that make years in a list those of a project: *toteutetaan vuosien 2024 ja 2025 aikana*. */
export const carriedOutWords: readonly Phrase[] = [
  { lang: "fi", phrase: "(?:toteut(?:etaan|us|ettaisiin)|toiminta-ai\\p{Ll}+|hankeai\\p{Ll}+)[^.,]{0,40}$" },
  { lang: "sv", phrase: "(?:genomförs|pågår)[^.,]{0,40}$" },
];

/** Words behind the year or date from which a time runs, and before it. */
export const projectSinceWords: readonly {
  readonly lang: Language;
  readonly behind: string;
  readonly before: string;
}[] = [
  { lang: "fi", behind: "(?:alkaen|lukien|lähtien|alusta)", before: "alkaen" },
  {
    lang: "sv",
    behind: "och framåt",
    before: "(?:från(?: och med)?(?: (?:början|ingången) av)?(?: år| den)?|fr\\.o\\.m\\.|med början(?: den| år)?)",
  },
];

/** Words of a sentence whose duration is the project's. */
export const durationWords: readonly Phrase[] = [
  { lang: "fi", phrase: "hank|kest|toteutu|ohjelma|projekti|toiminta-ai|kaude(?:n|lta|lle)(?!\\p{L})" },
  { lang: "sv", phrase: "projekt|pågår|tid|program|årig|beräknas ta|varar|räcker" },
];

/** Words of a sentence whose duration is another's: somebody hired, a contract. */
export const otherDurationWords: readonly Phrase[] = [
  { lang: "fi", phrase: "palka|rekryt|harjoittel|viime(?:isen)? |edelli|vuokra|kuluess|keskimäärin|ikä|vanha|sopimu" },
  { lang: "sv", phrase: "anställ|rekryt|hyra|senaste|gammal|kontrakt" },
];

/** Verbs between the words of administering and the name behind them. */
export const coordinatorLinks: readonly { readonly lang: Language; readonly words: readonly string[] }[] = [
  {
    lang: "fi",
    words: [
      "on",
      "olisi",
      "toimii",
      "toimisi",
      "vastaa",
      "vastaisi",
      "kuuluu",
      "olla",
      "itse",
      "edelleen",
      "myös",
      "lupautunut",
      "valittu",
      "sovittu",
      "esitetty",
      "ehdotettu",
      "nimetty",
      "hanketta",
      "ohjelmaa",
      "hankkeessa",
    ],
  },
  { lang: "sv", words: ["är", "av", "för", "fungerar", "blir", "projektet", "programmet"] },
];

/** Words of a sentence that speaks of the past: another project's time, an earlier share. What somebody has done (`isPerfect`) may concern what is to come. */
export const pastWords: readonly (Phrase & { readonly isPerfect?: true })[] = [
  { lang: "fi", isPerfect: true, phrase: "(?:on|ovat) [^.]{0,60}(?:nut|nyt|neet)(?!\\p{L})" },
  { lang: "fi", phrase: "edelli[ns]|aikaisem|aiem[mp]|maksoi(?!si)|käytettiin|päättyi(?!si)|päättyn" },
  { lang: "sv", isPerfect: true, phrase: "har [^.]{0,40}(?:it|at|tt|ts)(?!\\p{L})" },
  {
    lang: "sv",
    phrase: "(?<!\\p{L})(?:deltog|betalade|fick|gav)(?!\\p{L})|tidigare|föregående|förra|betalade",
  },
];

/** Stems of the words for a project, where a proposal speaks of it without its name. */
export const projectStems: readonly Phrase[] = [
  { lang: "fi", phrase: "hank(?:e|kee)|projekti|ohjelma" },
  { lang: "sv", phrase: "projekt|program" },
];

/** Verbs between a percentage and whose it is: *30 procent är kommunernas andel*. */
export const copulas: readonly { readonly lang: Language; readonly words: readonly string[] }[] = [
  { lang: "fi", words: ["on", "olisi", "jää", "tulee"] },
  { lang: "sv", words: ["är", "utgör", "blir"] },
];

/** Words of a sentence that tells what several municipalities pay, each by its name: *Lieksan osuus on 4 000 euroa*. */
export const ownSharesWords: readonly Phrase[] = [
  { lang: "fi", phrase: "(?:n|kunnan|kaupungin) (?:raho?itus|maksu|kunta)?osuus (?:on|olisi|oli)(?!\\p{L})" },
  { lang: "sv", phrase: "s (?:kommuns |stads )?(?:finansierings|betalnings)?andel (?:är|blir|utgör)(?!\\p{L})" },
];

/** Words of a list of municipalities that leaves out the one named before. */
export const otherPartners: readonly Phrase[] = [
  { lang: "fi", phrase: "(?<!\\p{L})muut|(?<!\\p{L})muita|lisäksi|(?<!\\p{L})myös(?!\\p{L})" },
  { lang: "sv", phrase: "(?<!\\p{L})(?:övriga|andra|också|även)(?!\\p{L})|dessutom" },
];

/** Stems of the words for a programme. */
export const programmeStems: readonly Phrase[] = [
  { lang: "fi", phrase: "ohjelm" },
  { lang: "sv", phrase: "program" },
];
