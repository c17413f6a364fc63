/** What something is about, or where it is: "speech on online trade". */
const ABOUT =
  / (?:on|of|about|for|to|at|in|with|from|against|between|regarding|concerning|marking|launching) .*$/iu;

/** "virtual keynote speech": the kind of an occasion in front of its noun. */
const OF_KIND = / (?:opening|closing|welcome|welcoming|keynote|panel|press|plenary|working|round-?table) /iu;

const BY_VIDEO = /\b(?:by|via|over|through) (?:an? )?(?:video|zoom|teleconference)\b/iu;
const SOMEHOW_ONLINE = /\b(?:online|virtual|video|zoom|webinar|teleconference)\b/iu;
const ONLINE = /(?:\b(?:online|virtual|video|zoom)(?: \p{L}+)?|\b(?:webinar|teleconference))$/iu;

/**
 * Whether a title states that its occasion is online: "online message", "video address", but not "speech on online trade". Of "online
 * trade talks" only what is known of them says whether the talks or the trade are online.
 */
export const isTitledOnline = (title: string, isOnline: boolean): boolean => {
  if (BY_VIDEO.test(title)) return true;
  const occasion = title.replace(ABOUT, "");
  return isOnline ? SOMEHOW_ONLINE.test(occasion) : ONLINE.test(occasion.replace(OF_KIND, " ").trim());
};
