import { costly } from "./costly";

const GROUP = costly(
  /^(?:(?:and |the |some |several |other |various |all |a few |a number of |up to |about |around |approximately |approx\.? |ca\.? |over |a |an |one )*)(?:(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|several|other|some|all|senior|leading|local|accompanying|relevant|key|business|company|embassy|municipal|city|government|press|support) )*(?:(?<=(?:\d|two|three|four|five|six|seven|eight|nine|ten|several|some) )[a-z-]+ )?(?:heads|growers|exporters|importers|operators|doctors|nurses|workers|ceos|chairmen|presidents|deans|rectors|principals|founders|owners|leaders|representatives|members|staff|officials|experts|entrepreneurs|directors|managers|delegates|executives|deputies|interpreters|translators|assistants|journalists|reporters|drivers|guests|students|teachers|professors|researchers|engineers|scholars|colleagues|persons|people|businesspeople|business people|businessmen|participants|advisers|advisors|investors|traders|merchants|aides|secretaries|companies|enterprises|diplomats|ministers|mayors|councillors|councilors|lawmakers|senators|farmers|producers|buyers|bankers|artists|musicians|athletes|coaches|lawyers|scientists|technicians|consultants|spouses|photographers|interns|trainees|apprentices|cameramen|others)\b/i,
);

const ONE_UNNAMED = costly(
  /^(?:and |plus )?(?:one|an?|\d|his|her|their) (?:more |other |further )?(?:person|participant|delegate|interpreter|translator|assistant|driver|colleague|journalist|photographer|secretary|aide|staff member|guide|engineer|expert|student|representative|guest|bodyguard|nurse|doctor|husband|wife|spouse|lawyer|reporter|official|member|cameraman|cameramen|photographer|lecturer)s?\b|^(?:and |plus )?one (?:[a-z]+ )?(?:officer|advis[eo]r|technician|intern|trainee|chef|operator|analyst|musician)\b(?! (?:of|for|at)\b)/i,
);

// "3 instructors": a number of people described by a lower-case noun.
const COUNTED_PEOPLE =
  /^(?:and |plus )?(?:\d{1,3}|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve) (?:\p{Ll}[\p{L}-]+ ){0,3}(?:\p{Ll}{2,12}-)?\p{Ll}{3,}(?:s|men|women|people|staff|crew)$/u;
const NOBODY_COUNTED =
  /(?:days|nights|hours|minutes|weeks|months|years|times|rooms|cars|buses|vans|vehicles|seats|tables|copies|pages|meals|meetings|sessions|visits|speeches|agreements|contracts|documents|gifts|bags|companies|firms|institutions|cities|countries|projects|items|points|euros|dollars|tons|metres|meters)$/;

// "plus two from our bank"
const COUNTED_FROM =
  /^(?:and |plus )(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten) (?:more |others? )?from \S/iu;

export const englishGroupScore = (text: string): number | undefined => {
  if (COUNTED_FROM.test(text)) return 4;
  if (ONE_UNNAMED.test(text)) return 4;
  if (COUNTED_PEOPLE.test(text) && !NOBODY_COUNTED.test(text)) return 4;
  if (
    !GROUP.test(text) ||
    /^\p{L}+ (?:also )?(?:includ|compris|were |are )/iu.test(text) ||
    /^the (?:guests|delegation|visitors|participants|delegates|members|others)$/i.test(text)
  )
    return undefined;
  return /^(?:members|representatives|heads|leaders|officials|staff) (?:of|from)\b/i.test(text) ||
    /\b(?:two|three|four|five|six|several|\d+)\b/i.test(text)
    ? 4
    : 2.6;
};
