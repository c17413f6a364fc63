/** Things and works rather than places: "a welding robot", "operations at the port". */
const THINGS =
  /^(?:an? (?!(?:\p{Ll}+ )*(?:project|site|plant|factory|base|park|workshop|farm|school|museum|hospital)\b)|\p{Ll}+s at |the (?:ongoing |current |recent )?(?:(?:development |repair |renovation |construction |restoration )?works?|construction|production|process|exhibits?|exhibition)\b)/u;

/** Sights that are no places: what is listed with them is seen too. */
const SEEN =
  /(?:^|, | and )(?:the )?(?:\p{Ll}+ )?(?:gifts|paintings|photos|photographs|documents|models|artworks|products|machines|robots|books)\b/u;

/** Whether sights are seen rather than visited. */
export const areSeen = (sights: string): boolean => THINGS.test(sights) || SEEN.test(sights);
