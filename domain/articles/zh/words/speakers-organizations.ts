import type { Phrase } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { OrgFact } from "../../reference/facts";

/** The organizations of the first person whom a sentence mentions: of who speaks in one of reported words. */
export const speakersOrganizations = ({ facts }: Discourse, { pieces }: Phrase): readonly OrgFact[] =>
  (facts.who(pieces.find(({ mention }) => mention !== undefined)?.mention)?.posts ?? []).flatMap(
    ({ org }) => org?.org ?? [],
  );
