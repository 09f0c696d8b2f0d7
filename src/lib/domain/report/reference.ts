export type ReferenceUnit = {
	code: string;
	/** With its kind: "Huyện Kỳ Anh". */
	name: string;
	level: 'province' | 'district' | 'commune';
	/** First and last day of validity, both included; null is open. */
	valid_from: string | null;
	valid_to: string | null;
};

export type UnitAlias = { alias: string; unit_code: string };

export type ReferenceField = {
	code: string;
	name_vi: string;
	/** Other names, joined by "|". */
	aliases: string | null;
};

/** What a report may name. */
export type ReportReference = {
	units: readonly ReferenceUnit[];
	unitAliases: readonly UnitAlias[];
	fields: readonly ReferenceField[];
};
