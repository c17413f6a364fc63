import { costly } from "./costly";

const NAME = "\\p{Lu}[\\p{Ll}'’-]+(?: \\p{Lu}[\\p{L}'’.-]+){0,2}";
// "Joanna can't make it", "Helen is on leave", "The Vice-Chancellor, Sir John Bell, sends his apologies"
const ABSENT = costly(
  new RegExp(
    `^(?:(?:unfortunately|sorry|sadly|but|note that),? )?(?:(?:[Oo]ur|[Mm]y|[Tt]he) ([\\p{L} -]{2,40}?),? )?(?:and )?((?:Sir |Dr |Prof |Mr |Ms |Mrs )?${NAME}),? (?:(?:can(?:['’]t|not| not)|won['’]t|will not|is (?:not able|unable) to|couldn['’]t) (?:make it|come|attend|join|be (?:there|with us)|travel|participate)|is (?:on leave|ill|sick|away|unavailable|travelling|off sick|out of office)|sends (?:his|her|their) (?:apologies|regrets)|has (?:another|a prior) (?:meeting|appointment|commitment))\\b[^.!?]{0,40}[.!]?$`,
    "u",
  ),
);
/** Who does not come according to an English sentence, marked as such: "Joanna can't make it, sorry." */
export const absentEn = (sentence: string): string | undefined => {
  const [, title = "", name = ""] = ABSENT.exec(sentence.trim()) ?? [];
  if (/\breplaced\b|\binstead\b|\bplace\b/u.test(sentence)) return undefined;
  if (name === "" || /^(?:I|We|He|She|They|You|Nobody|Everyone|All)$/u.test(name)) return undefined;
  return `${name}${title ? `, ${title}` : ""} (absent)`;
};

const COMES_ALONG = costly(
  /^(?:From (?:the (?:city|university|company)['’]s |the |our )?(\p{Lu}[^,:;.]{4,60}), )((?:\p{Lu}[\p{L}'’-]+ ){1,2}\p{Lu}[\p{L}'’-]+(?:(?:, | and |, and )(?:\p{Lu}[\p{L}'’-]+ ){1,2}\p{Lu}[\p{L}'’-]+)*) will (?:come along|come too|join (?:us|them|you)|accompany (?:them|the guests|you))\.?$/u,
);
/** Who comes along with the guests according to an English sentence: "From the Foreign Affairs Office, Ann Example will come along." */
export const alongEn = (sentence: string): readonly string[] | undefined => {
  const [, office = "", names = ""] = COMES_ALONG.exec(sentence.trim()) ?? [];
  if (office === "") return undefined;
  return names.split(/, and |, | and /u).map((name) => `Accompanying: ${name}, ${office}`);
};

// "Consul General Ann Example will witness the ceremony."
const ACTS = costly(
  /^((?:\p{Lu}[\p{L}'’-]+ ){2,5}\p{Lu}[\p{L}'’-]+(?: of (?:the )?\p{Lu}[^,;.:]{3,50}?)?) will (?:also )?(?:witness|cut|speak|give|deliver|open|moderate|chair|preside|attend|say|address)\b[^.:;\p{Lu}]*\.?$/u,
);
/** Who does something at an event according to an English sentence about nobody else. */
export const actingEn = (sentence: string): string | undefined => ACTS.exec(sentence.trim())?.[1];

// "Dean Ann Example and Professor Bob Sample will receive them."
const RECEIVE = costly(
  /^((?:\p{Lu}[\p{L}'’-]+ ){2,5}\p{Lu}[\p{L}'’-]+(?:(?:, | and |, and )(?:\p{Lu}[\p{L}'’-]+ ){2,5}\p{Lu}[\p{L}'’-]+)*) will (?:receive|meet|welcome|greet|host) (?:them|the (?:guests|visitors|delegation))\b[^.:;\p{Lu}]*\.?$/u,
);
/** Who receives the guests according to an English sentence. */
export const receivingEn = (sentence: string): readonly string[] | undefined => {
  const names = RECEIVE.exec(sentence.trim())?.[1];
  return names === undefined ? undefined : ["Received by:", ...names.split(/, and |, | and /u)];
};

const FINITE =
  /^(?:\p{Lu}[\p{L}'’-]+['’]s (?:mobile|number|phone|e-?mail|cell)|\p{Lu}[\p{L}'’-]+ (?:is|will be) (?:late|early|driving)|[\p{L} ]+ (?:and|or) [^.]{3,30} to be confirmed)\b/u;
/** Whether an English sentence says something of people who are named elsewhere. */
export const isRemarkEn = (sentence: string): boolean => FINITE.test(sentence.trim());
