import { isViewPath } from '$lib/domain/address';

export const match = isViewPath;
