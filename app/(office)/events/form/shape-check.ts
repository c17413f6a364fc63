import { zodResolver } from "@hookform/resolvers/zod";
import type { FieldValues, Resolver } from "react-hook-form";
import { draftRecord } from "@/domain/events/shape";

// The paths are too deeply nested for the types of the form, so the schema itself validates.
export const resolver = zodResolver(draftRecord) as unknown as Resolver<FieldValues>;

/** Whether a value has the shape of a draft. */
export const isDraft = (value: unknown): boolean => draftRecord.safeParse(value).success;
