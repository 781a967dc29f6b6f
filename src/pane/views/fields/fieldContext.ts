import { createContext, useContext } from "react";

/** What a field around a control says of it; empty where there is no field. */
export interface ControlProps {
  readonly id?: string;
  readonly required?: boolean;
  readonly "aria-describedby"?: string;
  readonly "aria-invalid"?: boolean;
}

export const FieldContext = createContext<ControlProps>({});

export const useControlProps = (): ControlProps => useContext(FieldContext);
