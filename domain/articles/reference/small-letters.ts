/** Words for unnamed people in a record, and for their number. */
const COMMON =
  /^(?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Twenty|Thirty|A|An|The|Some|Several|Many|More|Most|Other|Others|All|Both|About|Over|Nearly|Around|Various|Local|Senior|Young|Members|Representatives|Leaders|Officials|Heads|Directors|Managers|Teachers|Students|Pupils|Trainees|Experts|Staff|Employees|Guests|Participants|Delegates|Researchers|Scientists|Engineers|Doctors|Nurses|Journalists|Farmers|Entrepreneurs|Business(?:men|people|es)?|Executives|Residents|Volunteers|Parents|Children|Artists|Alumni|Faculty|Diplomats|Ambassadors)(?= \p{Ll}|$)/u;

/** "eight trainees" of "Eight trainees": a group without the initial capital of its entry. */
export const withSmallLetter = <Group extends { readonly text: string }>(
  group: Group | undefined,
): Group | undefined =>
  group && COMMON.test(group.text)
    ? { ...group, text: group.text.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase()) }
    : group;
