import * as v from 'valibot';
import { PROVENANCES } from '../domain/provenance';

export const text = v.string();
export const integer = v.pipe(v.number(), v.integer());
export const number = v.number();
export const boolean = v.boolean();
export const provenance = v.picklist(PROVENANCES);
export const optional = <T extends v.GenericSchema>(schema: T) => v.nullable(schema);
