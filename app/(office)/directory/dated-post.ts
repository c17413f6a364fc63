import type { DatedPost } from "@/domain/people/inputs";
import type { PersonPage } from "@/server/people/queries";

/** A post as the directory shows it, as its verb takes it. */
export const asDatedPost = ({ organization, ...post }: PersonPage["posts"][number]): DatedPost => ({
  ...post,
  ...(organization?.id && { organizationId: organization.id }),
});
