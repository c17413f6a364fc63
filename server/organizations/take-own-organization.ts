import { mergeNames } from "@/domain/directory/names";
import { LANGS, type Text } from "@/domain/events/values";
import type { Context } from "../context";
import { entryFieldsOf } from "../directory/internal";
import { entriesNamed } from "../directory/queries";
import { inTransaction } from "../transaction";
import { saveOrganization } from "./save";

/**
 * The directory entry of the office's own name, with the name completed in both languages; where several have the name,
 * one without a parent. Undefined where there is none. Throws NOT_ALLOWED.
 */
export const takeOwnOrganization = (ctx: Context, name: Text): Promise<string | undefined> =>
  inTransaction(ctx, async (_tx, inner) => {
    const named = await entriesNamed(inner, "organization", name);
    const own = named.find((row) => !row.parentId) ?? named[0];
    if (own && LANGS.some((lang) => name[lang] && !own.name[lang]))
      await saveOrganization(inner, {
        id: own.id,
        version: own.version,
        organization: { ...entryFieldsOf("organization", own), name: mergeNames(own.name, name) },
        parentId: own.parentId,
      });
    return own?.id;
  });
