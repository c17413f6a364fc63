/** Things and works rather than places: "a welding robot", "operations at the port". */
const THINGS =
  /^(?:an? (?!(?:\p{Ll}+ )*(?:project|site|plant|factory|base|park|workshop|farm|school|museum|hospital)\b)|\p{Ll}+s at |the (?:ongoing |current |recent )?(?:(?:development |repair |renovation |construction |restoration )?works?|construction|production|process|exhibits?|exhibition)\b)/u;

/** Sights that are not places: what is listed with them is seen too. */
const SEEN =
  /(?:^|, | and )(?:the )?(?:\p{Ll}+ ){0,2}(?:gifts|paintings|photos|photographs|documents|models|artworks|products|machines|robots|books|tools|instruments)\b/u;

/** "the development of roads": an activity, which cannot be visited. */
const PROCESS =
  /^(?:the )?(?:\p{Ll}+ )?(?:development|expansion|functioning|implementation|operation|operations|preparation|preparations|progress|quality|restructuring|working) (?:at|for|in|of|on|under)\b/u;

/** "the reconstruction of the road": work that goes on at a site, where it is inspected. */
const SITE_WORK =
  /^(?:the )?(?:\p{Ll}+ )?(?:construction|dredging|installation|maintenance|paving|reconstruction|rehabilitation|renovation|repair|repairs|restoration|upgradation|upgrade|upgrading|widening|work|works)(?: and \p{Ll}+)? (?:at|for|in|of|on|under)\b/u;

/** "some of the services offered": what an organization does for people. */
const SERVICES =
  /(?:^|, | and )(?:(?:some|several|many|a number|the quality|the range) of )?(?:the |its |their )?(?:\p{Ll}+ )?(?:services|activities|techniques|technologies|treatments|procedures|methods|demonstrations?)(?: |$)/u;

/** "women's contribution to fishing", "how farms use water": what people do, which is seen rather than visited. */
const DEEDS =
  /(?:^|, | and )(?:(?:the |its |their |\p{L}+(?:['’]s|s['’]) )(?:\p{Ll}+ )?(?:contribution|efforts|achievements|experience|involvement|participation|role|use)s? (?:of|in|to|with|for|towards?)\b|how \p{L})/u;

/** The verb for an activity; undefined if it can be visited. */
export const reviewed = (sights: string, inspection: boolean): string | undefined => {
  if (SITE_WORK.test(sights)) return inspection ? "inspected" : "saw";
  if (PROCESS.test(sights)) return inspection ? "reviewed" : "saw";
  return DEEDS.test(sights) ? "saw" : undefined;
};

/** Whether sights are seen rather than visited. */
export const areSeen = (sights: string): boolean =>
  THINGS.test(sights) || SEEN.test(sights) || SERVICES.test(sights);
