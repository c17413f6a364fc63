import { mergeNames } from "@/domain/directory/names";
import { DomainError } from "@/domain/errors";
import { LANGS, type Text } from "@/domain/events/values";
import type { Context } from "../context";
import { type EntryRow, entryFieldsOf } from "../directory/internal";
import { entriesNamed, visibleEntries } from "../directory/queries";
import { inTransaction } from "../transaction";
import { saveOrganization } from "./save";

/** What an entry was called before it took a name; its earlier names stay findable as aliases. */
const renamed = (own: EntryRow<"organization">, name: Text) => {
  const former = LANGS.flatMap((lang) => {
    const earlier = own.name[lang];
    return earlier && name[lang] && name[lang] !== earlier ? [earlier] : [];
  });
  const fields = entryFieldsOf("organization", own);
  return {
    ...fields,
    name: mergeNames(name, own.name),
    ...(former.length > 0 && { aliases: [...new Set([...(fields.aliases ?? []), ...former])] }),
  };
};

/**
 * The directory entry of the office: `chosen`, else the one of its name; where several have the name, one without a parent.
 * It takes the name, in both languages. Undefined where there is none. Throws NOT_ALLOWED and, for `chosen`,
 * ORGANIZATION_NOT_FOUND.
 */
export const takeOwnOrganization = (
  ctx: Context,
  name: Text,
  chosen?: string | undefined,
): Promise<{ id: string; name: Text } | undefined> =>
  inTransaction(ctx, async (_tx, inner) => {
    const named = chosen
      ? (await visibleEntries(inner, "organization", [chosen])).filter((row) => !row.withdrawnAt)
      : await entriesNamed(inner, "organization", name);
    const own = named.find((row) => !row.parentId) ?? named[0];
    if (chosen && !own) throw new DomainError("ORGANIZATION_NOT_FOUND");
    if (!own) return undefined;
    if (LANGS.some((lang) => name[lang] && name[lang] !== own.name[lang]))
      await saveOrganization(inner, {
        id: own.id,
        version: own.version,
        organization: renamed(own, name),
        parentId: own.parentId,
      });
    return { id: own.id, name: mergeNames(name, own.name) };
  });
