/** Where the page tests find the built site, at the root and under a sub-path. */
export const SITE_PORT = 4391;
export const SUB_PATH_PORT = 4392;
export const SITE_FOLDER = 'build';
export const SUB_PATH_FOLDER = '.cache/site-sub-path';
export const SUB_PATH = '/a/b';
export const SUB_PATH_URL = `http://localhost:${SUB_PATH_PORT}${SUB_PATH}`;

/** One address of each kind of page, to be prefixed by a view. */
export const PAGE_KINDS = {
	home: '/',
	rankings: '/xep-hang/',
	ranking: '/xep-hang/minh-hoa-2019/2024/',
	area: '/xep-hang/minh-hoa-2019/2024/thu-tuc/',
	ddci: '/xep-hang/ddci-huyen-2021/2021/',
	annex: '/xep-hang/minh-hoa-2019/2024/phu-luc/',
	districts: '/huyen/',
	district: '/huyen/huong-son/',
	dossiers: '/ho-so/',
	services: '/dich-vu-cong/',
	compare: '/so-sanh/',
	weights: '/trong-so/',
	certainty: '/trong-so/do-chac/',
	criteria: '/trong-so/tieu-chi/',
	reasons: '/trong-so/vi-sao/',
	audits: '/kiem-tra/',
	province: '/tinh/',
	data: '/du-lieu/',
	method: '/phuong-phap/',
} as const;
