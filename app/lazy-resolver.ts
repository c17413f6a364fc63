import type { FieldValues, Resolver } from "react-hook-form";
import type { z } from "zod";

/** Validates a form by a schema that is loaded with the first validation: zod stays out of the page's first script. */
export const lazyResolver =
  <Input extends FieldValues, Output>(
    load: () => Promise<z.ZodType<Output, Input>>,
  ): Resolver<Input, unknown, Output> =>
  async (...given) => {
    const [{ zodResolver }, schema] = await Promise.all([import("@hookform/resolvers/zod"), load()]);
    return zodResolver(schema)(...given);
  };
