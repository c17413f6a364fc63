import { TextInput, type TextInputProps } from "@mantine/core";
import { type Ref, useId } from "react";

/** The name of a unit; known units are suggested. */
export function UnitInput({
  units,
  ...input
}: TextInputProps & { units: readonly string[]; ref?: Ref<HTMLInputElement> }) {
  const known = useId();
  return (
    <>
      <TextInput list={known} {...input} />
      <datalist id={known}>
        {units.map((each) => (
          <option key={each} value={each} />
        ))}
      </datalist>
    </>
  );
}
