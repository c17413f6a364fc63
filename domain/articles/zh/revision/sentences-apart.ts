import { isStatementOfOwn } from "../speech/statement-apart";
import { ENDS_ALONG } from "../visit/going-along";

/** What a speaker did in words before a statement. */
const COURTESY = /感谢|欢迎|祝贺|介绍|通报|汇报|肯定|称赞|评价/;

/** Whether a longer statement after courtesies is a sentence of its own. */
const isStatementApart = (first: string, next: string): boolean =>
  COURTESY.test(first) &&
  /^(?:表示|说|指出|强调)，/.test(next) &&
  isStatementOfOwn(first.length, next.length);

/** The people received, and the characters of a speech from which it is a sentence of its own. */
const RECEIVED = /(?:会见|接待|宴请|迎接)了?[^，；]{2,24}$/;
const ADDRESS = 70;

/** 甲会见代表团。甲对乙表示欢迎，感谢……: longer words of the host are not joined to the reception. */
const isAddressApart = (first: string, next: string): boolean =>
  RECEIVED.test(first) && next.length > ADDRESS && /表示|感谢|祝贺|说|指出/.test(next);

/** 宣读了甲的贺信，并表示……: the words of who read it would be those of the letter. */
const isReader = (first: string, next: string): boolean =>
  /(?:^|，并?)宣读[^，]*(?:$|，[函信电其文]?中)/.test(first) &&
  (/，[函信电其文]?中/.test(first) || /^(?:还)?(?:表示|说|指出|强调|希望)/.test(next));

/** Talks of somebody with others: 与乙就……进行交流. */
const OF_BOTH = /^与[^；]*(?:座谈|会谈|交流|洽谈|探讨|磋商|讨论|交换了?意见)$/;
const REMARK =
  /^(?:还)?(?:表示|说|指出|强调|希望|要求|建议|邀请|感谢|肯定|称赞|积极评价|祝贺|介绍|对[^，；]*表示|请)/;

/** 甲与乙就……进行交流，并表示……: what the first of the two said would be said by both. */
const isOfOneOfBoth = (first: string, next: string): boolean => OF_BOTH.test(first) && REMARK.test(next);

/** 代会长甲表示，……。乙要求……: after the words of somebody else the speaker's own begin a sentence. */
const isOwnAfterOthers = (first: string, next: string): boolean =>
  /^代[^，；]{2,24}表示，/.test(first) && /^(?:还)?(?:表示|说|指出|强调|希望|要求|建议)/.test(next);

/** 双方一致同意……。双方还合影留念: a picture behind what both sides agreed on or said. */
const isPictureApart = (first: string, next: string): boolean =>
  /^(?:还)?(?:一致|愿|承诺|表示)/.test(first) && /^(?:还)?(?:一同|共同)?合影/.test(next);

/** Whether the second of two sentences of one subject is one of its own. */
export const isApart = (first: string, next: string): boolean =>
  isOfOneOfBoth(first, next) ||
  isOwnAfterOthers(first, next) ||
  isStatementApart(first, next) ||
  isAddressApart(first, next) ||
  isReader(first, next) ||
  isPictureApart(first, next);

/** Statements and agreements, in which companions did not take part. */
const OF_OTHER_THINGS = /^(?:双方|各方)|致辞|发言|达成|签署|签订/;
const CHAIRED = /主持[^，]{0,8}$/;
const GATHERING = /会|仪式|论坛|活动|典礼|座谈/;

/** What a sentence has to be about for those who took part in 会见, 座谈 or 会谈 to follow it. */
const ABOUT_TALKS: Readonly<Record<string, RegExp>> = {
  会见: /会见|接待|拜会|拜访|到访|访问|陪同/,
  座谈: /座谈|交流|接待/,
  会谈: /会谈|磋商|接待/,
};

/** 甲参观了校史馆，乙参加座谈; 双方举行会谈，乙参加会见: who took part in talks that the first sentence is not about. */
const attendedOtherTalks = (first: string, second: string): boolean => {
  const talks = /参加(会见|座谈|会谈)$/.exec(second)?.[1];
  return talks !== undefined && ABOUT_TALKS[talks]?.test(first) === false;
};

/** Whether two sentences of different subjects have nothing to do with each other. */
export const areOfOtherThings = (first: string, second: string): boolean =>
  (ENDS_ALONG.test(second) && OF_OTHER_THINGS.test(first)) ||
  (CHAIRED.test(second) && !GATHERING.test(first)) ||
  attendedOtherTalks(first, second);

/** 席间与丙作了进一步交流: one of the office's own sentences without a subject, which is that of the sentence before it. */
const WITHOUT_SUBJECT =
  /^(?:席间|其间|期间|会后|随后|现场)，?(?:还|并)?(?:与[^，。；]{2,40}(?:交流|座谈|会谈|交谈|探讨|讨论|合影|合影留念)|(?:就|围绕|向)[^，。；]{2,60}|参观了?[^，。；]+|观看了?[^，。；]+|听取了?[^，。；]+)。?$/u;

/** Whether a sentence has no subject: not one in which somebody else acts, 与甲交流时，乙……. */
export const isWithoutSubject = (text: string): boolean => WITHOUT_SUBJECT.test(text);
