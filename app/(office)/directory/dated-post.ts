import type { DatedPost } from "@/domain/people/inputs";
import type { PersonPage } from "@/server/people/queries";

/** A displayed post as the input of the procedure. */
export const asDatedPost = ({ organization, ...post }: PersonPage["posts"][number]): DatedPost => ({
  ...post,
  ...(organization?.id && { organizationId: organization.id }),
});
