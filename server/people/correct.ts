import type { z } from "zod";
import { filledContact } from "@/domain/people/contact";
import type { correctPersonInput } from "@/domain/people/inputs";
import type { Context } from "../context";
import { correctEntry } from "../directory/correct-entry";

/** Corrects a person as `correctEntry` does; the contact, which no record has, in the directory alone. */
export const correctPerson = (ctx: Context, input: z.output<typeof correctPersonInput>) =>
  correctEntry(
    ctx,
    "person",
    input,
    input.person,
    input.contact && { contact: filledContact(input.contact) },
  );
