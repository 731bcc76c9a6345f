/// Units and currencies. One unit a line: name; how many base units make one, with "+" and an offset after it; words
/// (any case); symbols (case as written, only behind digits; "~" in front: only glued to them). "@" opens a dimension: its
/// base unit and the role of its quantities. Spaces part the atoms of a form ("km / h").
let unitTable = """
    @ metre; measure
    mile; 1609.344; mile, miles; mi
    nautical mile; 1852; nautical mile, nautical miles; nmi, ~nm
    kilometre; 1000; kilometre, kilometres, kilometer, kilometers, klick, klicks, km, kms; Km, KM
    metre; 1; metre, metres, meter, meters; m
    decimetre; 0.1; decimetre, decimetres, decimeter, decimeters; dm
    centimetre; 0.01; centimetre, centimetres, centimeter, centimeters; cm
    millimetre; 0.001; millimetre, millimetres, millimeter, millimeters; mm
    micrometre; 0.000001; micrometre, micrometres, micrometer, micrometers, micron, microns; μm, µm
    nanometre; 0.000000001; nanometre, nanometres, nanometer, nanometers
    yard; 0.9144; yard, yards; yd, yds
    foot; 0.3048; foot, feet; ft, ft., ′
    inch; 0.0254; inch, inches; ~in, ″
    fathom; 1.8288; fathom, fathoms
    furlong; 201.168; furlong, furlongs
    light-year; 9460730472580800; light-year, light-years, light year, light years
    astronomical unit; 149597870700; astronomical unit, astronomical units
    @ square metre; measure
    square metre; 1; square metre, square metres, square meter, square meters, sq metres, sq meters; sq m, sq . m, m², m 2, m ²
    square kilometre; 1000000; square kilometre, square kilometres, square kilometer, square kilometers; sq km, sq . km, km², km 2, km ²
    square mile; 2589988.110336; square mile, square miles; sq mi, sq . mi
    square foot; 0.09290304; square foot, square feet; sq ft, sq . ft, sq feet
    square yard; 0.83612736; square yard, square yards; sq yd
    square inch; 0.00064516; square inch, square inches; sq in
    square centimetre; 0.0001; square centimetre, square centimetres, square centimeter, square centimeters; sq cm
    acre; 4046.8564224; acre, acres
    hectare; 10000; hectare, hectares; ha
    @ cubic metre; measure
    cubic metre; 1; cubic metre, cubic metres, cubic meter, cubic meters; cu m, m³, m 3, m ³
    cubic kilometre; 1000000000; cubic kilometre, cubic kilometres, cubic kilometer, cubic kilometers
    cubic foot; 0.028316846592; cubic foot, cubic feet; cu ft
    cubic yard; 0.764554857984; cubic yard, cubic yards
    cubic inch; 0.000016387064; cubic inch, cubic inches
    cubic centimetre; 0.000001; cubic centimetre, cubic centimetres, cubic centimeter, cubic centimeters; cc
    litre; 0.001; litre, litres, liter, liters; ~l, ~L
    millilitre; 0.000001; millilitre, millilitres, milliliter, milliliters; ml, mL
    centilitre; 0.00001; centilitre, centilitres, centiliter, centiliters; cl
    gallon; 0.003785411784; gallon, gallons; gal
    imperial gallon; 0.00454609; imperial gallon, imperial gallons
    quart; 0.000946352946; quart, quarts
    pint; 0.000473176473; pint, pints
    fluid ounce; 0.0000295735295625; fluid ounce, fluid ounces; fl oz
    cup; 0.0002365882365; cup, cups
    barrel; 0.158987294928; barrel, barrels; bbl
    tablespoon; 0.00001478676478125; tablespoon, tablespoons; tbsp
    teaspoon; 0.00000492892159375; teaspoon, teaspoons; tsp
    @ kilogram; measure
    kilogram; 1; kilogram, kilograms, kilogramme, kilogrammes, kilo, kilos, kg, kgs; Kg, KG
    gram; 0.001; gram, grams, gramme, grammes; g
    milligram; 0.000001; milligram, milligrams, milligramme, milligrammes; mg
    microgram; 0.000000001; microgram, micrograms, microgramme, microgrammes; μg, µg, mcg
    metric ton; 1000; metric ton, metric tons
    tonne; 1000; tonne, tonnes, metric tonne, metric tonnes; ~t
    kilotonne; 1000000; kilotonne, kilotonnes, kiloton, kilotons
    megatonne; 1000000000; megatonne, megatonnes, megaton, megatons
    long ton; 1016.0469088; long ton, long tons
    ton; 907.18474; ton, tons, short ton, short tons
    pound; 0.45359237; pound, pounds; lb, lbs, lb., lbs.
    ounce; 0.028349523125; ounce, ounces; oz, oz.
    troy ounce; 0.0311034768; troy ounce, troy ounces
    stone; 6.35029318; stone
    carat; 0.0002; carat, carats
    @ metre/second; measure
    mile/hour; 0.44704; miles per hour, mile per hour, miles an hour, mile an hour, mph; mi / h
    kilometre/hour; 0.2777777777777778; kilometres per hour, kilometers per hour, kilometre per hour, kilometer per hour, kilometres an hour, kilometers an hour, kph, kmh; km / h, km / hr, km per hour
    metre/second; 1; metres per second, meters per second, metre per second, meter per second, metres a second, meters a second; m / s
    foot/second; 0.3048; feet per second, foot per second, feet a second; ft / s
    kilometre/second; 1000; kilometres per second, kilometers per second, kilometres a second, kilometers a second; km / s
    knot; 0.5144444444444445; knot, knots; kt, kts
    @ kelvin; measure
    degree celsius; 1 + 273.15; degrees celsius, degree celsius, degrees c, degree c, degrees centigrade, celsius, celcius, centigrade; ° C, ° c, º C, ℃, ~C, deg C
    degree fahrenheit; 0.5555555555555556 + 255.3722222222222; degrees fahrenheit, degree fahrenheit, degrees f, degree f, fahrenheit, degrees farenheit, farenheit; ° F, ° f, º F, ℉, ~F, deg F
    kelvin; 1; kelvin, kelvins
    @ degree; measure
    degree; 1; degree, degrees; °, º, deg, deg .
    radian; 57.29577951308232; radian, radians; rad
    @ second; duration
    second; 1; second, seconds, sec, secs; ~s
    millisecond; 0.001; millisecond, milliseconds; ~ms
    minute; 60; minute, minutes, mins; min, min.
    hour; 3600; hour, hours, hr, hrs; ~h
    day; 86400; day, days
    night; 86400; night, nights
    week; 604800; week, weeks
    fortnight; 1209600; fortnight, fortnights
    month; 2629800; month, months
    year; 31557600; year, years; yr, yrs
    decade; 315576000; decade, decades
    century; 3155760000; century, centuries
    @ joule; measure
    joule; 1; joule, joules
    kilojoule; 1000; kilojoule, kilojoules; kJ
    megajoule; 1000000; megajoule, megajoules; MJ
    calorie; 4.184; calorie, calories; cal
    kilocalorie; 4184; kilocalorie, kilocalories; kcal
    watt-hour; 3600; watt-hour, watt-hours, watt hour, watt hours; Wh
    kilowatt-hour; 3600000; kilowatt-hour, kilowatt-hours, kilowatt hour, kilowatt hours; kWh
    megawatt-hour; 3600000000; megawatt-hour, megawatt-hours, megawatt hour, megawatt hours; MWh
    gigawatt-hour; 3600000000000; gigawatt-hour, gigawatt-hours, gigawatt hour, gigawatt hours; GWh
    british thermal unit; 1055.05585262; british thermal unit, british thermal units; BTU
    @ watt; measure
    watt; 1; watt, watts; ~W
    kilowatt; 1000; kilowatt, kilowatts; kW, KW
    megawatt; 1000000; megawatt, megawatts; MW
    gigawatt; 1000000000; gigawatt, gigawatts; GW
    horsepower; 745.6998715822702; horsepower; hp, bhp
    @ volt; measure
    volt; 1; volt, volts; ~V
    kilovolt; 1000; kilovolt, kilovolts; kV
    @ hertz; measure
    hertz; 1; hertz; Hz
    kilohertz; 1000; kilohertz; kHz
    megahertz; 1000000; megahertz; MHz
    gigahertz; 1000000000; gigahertz; GHz
    @ pascal; measure
    pascal; 1; pascal, pascals
    hectopascal; 100; hectopascal, hectopascals; hPa
    millibar; 100; millibar, millibars; mbar
    bar; 100000; ; ~bar
    pound/square inch; 6894.757293168361; pounds per square inch; psi
    @ byte; measure
    bit; 0.125; bit
    megabit; 125000; megabit, megabits; Mb
    gigabit; 125000000; gigabit, gigabits; Gb
    byte; 1; byte, bytes
    kilobyte; 1000; kilobyte, kilobytes; KB, kB
    megabyte; 1000000; megabyte, megabytes; MB, mb
    gigabyte; 1000000000; gigabyte, gigabytes; GB, gb
    terabyte; 1000000000000; terabyte, terabytes; TB
    petabyte; 1000000000000000; petabyte, petabytes; PB
    @ decibel; measure
    decibel; 1; decibel, decibels; dB
    @ percent; percent
    percent; 1; percent, per cent, percentage, pct, pct.; %, ％, ~pc, p . c .
    @ percentage point; percent
    percentage point; 1; percentage point, percentage points, percent point, percent points, % point, % points
    basis point; 0.01; basis point, basis points; ~bp, ~bps
    @ magnitude; measure
    magnitude; 1; magnitude
    @ dollar; money
    dollar; 1; dollar, dollars, us dollar, us dollars, u.s. dollar, u.s. dollars, american dollar, american dollars, buck, bucks, usd; $
    cent; 0.01; cent, cents; ¢
    @ canadian dollar; money
    canadian dollar; 1; canadian dollar, canadian dollars, cad
    @ australian dollar; money
    australian dollar; 1; australian dollar, australian dollars, aud
    @ new zealand dollar; money
    new zealand dollar; 1; new zealand dollar, new zealand dollars, nzd
    @ hong kong dollar; money
    hong kong dollar; 1; hong kong dollar, hong kong dollars, hkd
    @ singapore dollar; money
    singapore dollar; 1; singapore dollar, singapore dollars, sgd
    @ taiwan dollar; money
    taiwan dollar; 1; taiwan dollar, taiwan dollars, twd
    @ euro; money
    euro; 1; euro, euros, eur; €
    @ pound sterling; money
    pound; 1; ; £
    pound sterling; 1; pound sterling, pounds sterling, british pound, british pounds, gbp
    pence; 0.01; pence; ~p
    penny; 0.01; penny, pennies
    @ japanese yen; money
    japanese yen; 1; yen, japanese yen, jpy; ¥, ￥
    @ yuan; money
    yuan; 1; yuan, chinese yuan, renminbi, rmb, cny; 元
    @ indian rupee; money
    rupee; 1; rupee, rupees, indian rupee, indian rupees, inr; ₹, Rs, Rs.
    @ pakistani rupee; money
    pakistani rupee; 1; pakistani rupee, pakistani rupees, pkr
    @ swiss franc; money
    swiss franc; 1; swiss franc, swiss francs, chf
    @ franc; money
    franc; 1; franc, francs
    @ ruble; money
    ruble; 1; ruble, rubles, rouble, roubles, rub; ₽
    @ hryvnia; money
    hryvnia; 1; hryvnia, hryvnias, hryvnya, uah; ₴
    @ won; money
    won; 1; won, south korean won, krw; ₩
    @ turkish lira; money
    turkish lira; 1; turkish lira, turkish liras, lira, liras, try; ₺
    @ shekel; money
    shekel; 1; shekel, shekels, israeli shekel, israeli shekels, ils, nis; ₪
    @ mexican peso; money
    mexican peso; 1; mexican peso, mexican pesos, mxn
    @ peso; money
    peso; 1; peso, pesos; ₱
    @ real; money
    real; 1; reais, brazilian real, brazilian reais, brl
    @ rand; money
    rand; 1; rand, zar
    @ naira; money
    naira; 1; naira, ngn; ₦
    @ krone; money
    norwegian krone; 1; krone, kroner, norwegian krone, norwegian kroner, nok
    @ danish krone; money
    danish krone; 1; danish krone, danish kroner, dkk
    @ swedish krona; money
    swedish krona; 1; krona, kronor, swedish krona, swedish kronor, sek
    @ zloty; money
    zloty; 1; zloty, zlotys, pln; zł
    @ forint; money
    forint; 1; forint, forints, huf
    @ czech koruna; money
    czech koruna; 1; koruna, korunas, czech koruna, czech korunas, czk
    @ dirham; money
    dirham; 1; dirham, dirhams, aed
    @ riyal; money
    riyal; 1; riyal, riyals, saudi riyal, saudi riyals, sar
    @ iranian rial; money
    rial; 1; rial, rials, irr
    @ dinar; money
    dinar; 1; dinar, dinars
    @ egyptian pound; money
    egyptian pound; 1; egyptian pound, egyptian pounds, egp
    @ baht; money
    baht; 1; baht, thb; ฿
    @ ringgit; money
    ringgit; 1; ringgit, myr
    @ rupiah; money
    rupiah; 1; rupiah, idr
    @ dong; money
    dong; 1; dong, vnd; ₫
    @ kip; money
    lao kip; 1; kip, lao kip; ₭
    @ peseta; money
    peseta; 1; peseta, pesetas
    @ guilder; money
    guilder; 1; guilder, guilders, dutch guilder, dutch guilders
    @ finnish markka; money
    finnish markka; 1; finnish markka, finnish markkaa
    @ bitcoin; money
    bitcoin; 1; bitcoin, bitcoins, btc; ₿
    satoshi; 0.00000001; satoshi, satoshis
    """

/// Signs and codes that stand in front of an amount, as their atoms are written in lower case, and the unit's name.
let currencyPrefixes: [(form: String, unit: String)] = [
    ("us $", "dollar"), ("u.s. $", "dollar"), ("u.s $", "dollar"), ("$", "dollar"), ("usd", "dollar"), ("£", "pound"),
    ("gbp", "pound sterling"), ("€", "euro"), ("eur", "euro"), ("¥", "japanese yen"), ("jpy", "japanese yen"),
    ("c $", "canadian dollar"), ("cad $", "canadian dollar"), ("ca $", "canadian dollar"), ("cad", "canadian dollar"),
    ("a $", "australian dollar"), ("au $", "australian dollar"), ("aud", "australian dollar"),
    ("aud $", "australian dollar"), ("nz $", "new zealand dollar"), ("nzd $", "new zealand dollar"),
    ("nzd", "new zealand dollar"), ("hk $", "hong kong dollar"), ("hkd", "hong kong dollar"),
    ("s $", "singapore dollar"), ("sgd", "singapore dollar"), ("nt $", "taiwan dollar"), ("mex $", "mexican peso"),
    ("r $", "real"), ("brl", "real"), ("₹", "rupee"), ("rs", "rupee"), ("rs.", "rupee"), ("rs .", "rupee"),
    ("inr", "rupee"),
    ("chf", "swiss franc"), ("₽", "ruble"), ("rub", "ruble"), ("₴", "hryvnia"), ("₩", "won"), ("krw", "won"),
    ("₺", "turkish lira"), ("₪", "shekel"), ("nis", "shekel"), ("₱", "peso"), ("₦", "naira"), ("rmb", "yuan"),
    ("cny", "yuan"),
    ("nok", "norwegian krone"), ("sek", "swedish krona"), ("dkk", "danish krone"), ("pln", "zloty"), ("aed", "dirham"),
    ("฿", "baht"), ("₫", "dong"), ("₭", "lao kip"), ("zar", "rand"), ("₿", "bitcoin"), ("btc", "bitcoin"),
]
