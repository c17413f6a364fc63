/** "network's archive", "city's charter of 1540": what belongs to the one of its kind that the event is about. */
const OF_OWNER =
  /^(?:academy|agency|association|authority|bank|bureau|centre|center|chamber|church|city|club|college|committee|company|consortium|council|country|county|department|district|embassy|federation|firm|foundation|government|group|hospital|institute|league|library|ministry|municipality|museum|network|organi[sz]ation|parish|port|province|region|school|society|state|town|trust|union|university|village)['’]s \p{L}/u;

/** "chairmanship of the network", "first copy of the yearbook", "end of the visit", "restored building of the Lake Club": there is one. */
const ONE_OF_THEM =
  /^(?:(?:rotating|annual|joint|regional|honorary) )?(?:chairmanship|chair|presidency|vice-presidency|leadership|secretariat|directorship|command|custody|ownership|stewardship|office) of \p{L}|^(?:end|close|conclusion|start|beginning|completion|eve) of \p{L}|^(?:\p{Ll}+ed )?(?:headquarters|building|premises|campus|seat|chancery|residence|flag) of (?:the )?\p{Lu}|^(?:first|last|original|final) \p{Ll}+ of (?:the|this|its|their|\p{Lu})/u;

/** A title without an article that names the only one of its kind. */
export const ONLY_ONE = new RegExp(`${OF_OWNER.source}|${ONE_OF_THEM.source}`, "u");

/** Places of which an organization has only one. */
const PLACE_OF_OWNER =
  /^(?:headquarters|head office|premises|library|campus|seat|residence|embassy|office|grounds|main building) of (?:the )?\p{Lu}/u;

/** "headquarters of the Reed Club": takes an article, whatever the record says of the name behind it. */
export const isPlaceOfOwner = (name: string): boolean => PLACE_OF_OWNER.test(name);
