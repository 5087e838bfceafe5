/// A country of origin with names that are common there, for invented people. `weight` is its part of the residence permits in
/// force, in tenths of a percent; the small ones stand for all the others.
struct SampleOrigin: Sendable {
    let country: String
    let weight: Int
    let families: [String]
    let women: [String]
    let men: [String]
    let cities: [String]

    private init(_ country: String, _ weight: Int, _ families: String, _ women: String, _ men: String, _ cities: String) {
        self.country = country
        self.weight = weight
        self.families = families.split(separator: ",").map(String.init)
        self.women = women.split(separator: ",").map(String.init)
        self.men = men.split(separator: ",").map(String.init)
        self.cities = cities.split(separator: ",").map(String.init)
    }

    static let all: [SampleOrigin] = [
        SampleOrigin(
            "DZA", 186, "Benali,Haddad,Boudiaf,Mansouri,Cherif,Belkacem,Ould Ali,Saïdi", "Amina,Yasmine,Nadia,Lynda,Kheira",
            "Karim,Sofiane,Mourad,Rachid,Nabil", "Alger,Oran,Tizi Ouzou,Sétif"),
        SampleOrigin(
            "MAR", 166, "El Amrani,Bennani,Alaoui,El Idrissi,Tazi,Chraïbi,Aït Lahcen", "Fatima Zahra,Khadija,Salma,Hind,Imane",
            "Youssef,Mehdi,Hamza,Omar,Abdelilah", "Casablanca,Fès,Oujda,Agadir"),
        SampleOrigin(
            "TUN", 76, "Trabelsi,Ben Salah,Gharbi,Jaziri,Hammami,Mejri", "Olfa,Rim,Sonia,Mariem", "Anis,Walid,Slim,Hichem",
            "Tunis,Sfax,Médenine"),
        SampleOrigin(
            "TUR", 60, "Yılmaz,Demir,Çelik,Şahin,Öztürk,Kaya", "Ayşe,Zeynep,Elif,Gülcan", "Mehmet,Emre,Hüseyin,Oğuz",
            "Ankara,Kayseri,Yozgat"),
        SampleOrigin(
            "CHN", 33, "Wang,Li,Zhang,Chen,Zheng,Xu", "Xiaoling,Mei,Yan,Lihua", "Wei,Jun,Haoran,Guoqiang",
            "Wenzhou,Shenyang,Qingtian"),
        SampleOrigin(
            "MLI", 29, "Traoré,Diarra,Coulibaly,Sissoko,Keïta,Doumbia", "Aminata,Oumou,Fatoumata,Djénéba",
            "Moussa,Boubacar,Modibo,Adama", "Bamako,Kayes,Ségou"),
        SampleOrigin(
            "SEN", 28, "Ndiaye,Diop,Fall,Sow,Ba,Gueye", "Awa,Ndèye,Khady,Coumba", "Cheikh,Mamadou,Ousmane,Ibrahima",
            "Dakar,Thiès,Tambacounda"),
        SampleOrigin(
            "CIV", 27, "Kouassi,Koné,N'Guessan,Yao,Ouattara,Bamba", "Adjoua,Affoué,Mariam,Aya", "Kouamé,Yves,Serge,Siaka",
            "Abidjan,Bouaké,Daloa"),
        SampleOrigin(
            "COD", 22, "Mbuyi,Kabongo,Ilunga,Mukendi,Lukusa", "Béatrice,Chantal,Mireille,Nsimba",
            "Jean-Pierre,Dieudonné,Trésor,Patrick", "Kinshasa,Lubumbashi,Matadi"),
        SampleOrigin(
            "CMR", 21, "Mbarga,Fotso,Ngo Bassong,Tchoumi,Eto'o Mvondo", "Solange,Carine,Josiane,Clarisse",
            "Alain,Hervé,Boris,Blaise", "Douala,Yaoundé,Bafoussam"),
        SampleOrigin(
            "HTI", 20, "Joseph,Pierre-Louis,Jean-Baptiste,Désir,Saint-Fleur", "Guerda,Roseline,Mirlande,Nadège",
            "Wilner,Jocelyn,Frantz,Évens", "Port-au-Prince,Les Cayes"),
        SampleOrigin(
            "COM", 19, "Mohamed,Abdou,Soilihi,Ali Mze,Youssouf", "Echati,Zaïnaba,Moinaécha,Faouzia",
            "Saïd,Attoumane,Ibouroi,Nassuf", "Moroni,Mutsamudu,Domoni"),
        SampleOrigin(
            "GIN", 16, "Diallo,Barry,Camara,Bah,Condé", "Mariama,Kadiatou,Hadja,Binta", "Alpha,Thierno,Sékou,Mamadou Saliou",
            "Conakry,Labé,Kankan"),
        SampleOrigin(
            "RUS", 16, "Ivanova,Petrov,Sokolova,Magomadov,Volkov", "Ekaterina,Olga,Natalia,Zarema",
            "Dmitri,Sergueï,Aslan,Alexeï", "Moscou,Grozny,Kazan"),
        SampleOrigin(
            "LKA", 15, "Sivakumar,Perera,Rajaratnam,Fernando,Kandiah", "Thushara,Priya,Vasuki,Nirmala",
            "Suresh,Nimal,Ravindran,Ajith", "Jaffna,Colombo,Batticaloa"),
        SampleOrigin(
            "BRA", 14, "da Silva,dos Santos,Oliveira,Pereira", "Ana Paula,Juliana,Luciana", "João,Thiago,Luiz Felipe",
            "Macapá,São Paulo,Belém"),
        SampleOrigin(
            "UKR", 13, "Kovalenko,Shevchenko,Bondarenko,Melnyk", "Oksana,Iryna,Yuliia", "Andrii,Taras,Oleksandr",
            "Kyïv,Lviv,Kharkiv"),
        SampleOrigin(
            "IND", 12, "Singh,Patel,Kaur,Sharma,Pandyan", "Lakshmi,Anjali,Harpreet", "Rajesh,Gurpreet,Vijay",
            "Pondichéry,Chennai,Amritsar"),
        SampleOrigin(
            "VNM", 11, "Nguyễn,Trần,Lê,Phạm", "Thị Hương,Lan Anh,Thu Hà", "Văn Minh,Quốc Huy,Đức Anh",
            "Hanoï,Hué,Hô-Chi-Minh-Ville"),
        SampleOrigin(
            "MDG", 11, "Rakotomalala,Andrianarisoa,Razafindrabe,Rabemananjara", "Voahangy,Hanta,Lalao", "Hery,Tiana,Solofo",
            "Tananarive,Majunga,Fianarantsoa"),
        SampleOrigin(
            "USA", 11, "Johnson,Miller,Garcia,O'Connor", "Emily,Jessica,Megan", "Michael,Tyler,Kevin", "Chicago,Austin,Boston"),
        SampleOrigin(
            "AFG", 11, "Ahmadzai,Stanikzai,Hosseini,Rahimi", "Zahra,Freshta,Maryam", "Zabihullah,Najib,Esmatullah",
            "Kaboul,Herat,Jalalabad"),
        SampleOrigin(
            "PER", 10, "Quispe,Mamani,Flores,Huamán", "Rosa María,Yolanda,Milagros", "José Luis,Wilber,César",
            "Lima,Cuzco,Arequipa"),
        SampleOrigin(
            "ARM", 10, "Hakobyan,Sargsyan,Grigoryan,Petrosyan", "Anahit,Lusine,Gayane", "Hayk,Armen,Vardan", "Erevan,Gyumri"),
    ]

    static let weights = all.map(\.weight)
}
